import { Button, ButtonLink } from '../buttons/index.js';
import { ErrorSummary, Field, Labelled, TextArea } from '../fields/index.js';
import type { Entry, Sample } from './entry.js';
import { endless, long } from './entry.js';

/** Where a link of a sample leads: to its own place. */
const here = ({ id }: Sample): string => `#${id}`;

const fieldOf = ({ id, words }: Sample, more: object = {}, input: object = {}) => (
  <Field name={id} label={words.ask.number} hint={words.ask.numberHint} input={input} {...more} />
);

export const forms: readonly Entry[] = [
  {
    shows: ['Button', 'ButtonLink'],
    what: 'What is done next. A page has one filled button; what else may be done is quiet.',
    usual: (sample) => (
      <p className="buttons">
        <Button type="button">{sample.words.ask.show}</Button>
        <ButtonLink href={here(sample)}>{sample.words.ask.show}</ButtonLink>
      </p>
    ),
    states: {
      quiet: (sample) => (
        <p className="buttons">
          <Button quiet type="button">
            {sample.words.ask.show}
          </Button>
          <ButtonLink quiet href={here(sample)}>
            {sample.words.ask.show}
          </ButtonLink>
        </p>
      ),
      'under the pointer': ({ words }) => (
        <p className="buttons">
          <Button type="button" className="is-hovered">
            {words.ask.show}
          </Button>
          <Button type="button" className="quiet is-hovered">
            {words.ask.show}
          </Button>
        </p>
      ),
      'reached by keyboard': ({ words }) => (
        <Button type="button" className="is-focused">
          {words.ask.show}
        </Button>
      ),
      disabled: ({ words }) => (
        <Button type="button" disabled>
          {words.ask.show}
        </Button>
      ),
      'long words': ({ words }) => <Button type="button">{long(words.ask.show)}</Button>,
      'no place to break': () => <Button type="button">{endless}</Button>,
    },
  },
  {
    shows: ['Field', 'Labelled', 'Fault'],
    what: 'A box with its label and its hint; what is wrong stands between them and the box, and is read with it.',
    usual: (sample) => fieldOf(sample, { example: 'GT-26-7K3M9Q-N' }),
    states: {
      'without a hint': (sample) => fieldOf(sample, { hint: undefined }),
      filled: (sample) => fieldOf(sample, {}, { defaultValue: 'GT-26-7K3M9Q-N' }),
      'reached by keyboard': (sample) => fieldOf(sample, {}, { className: 'is-focused' }),
      wrong: (sample) => fieldOf(sample, { fault: sample.words.problem.summary }, { defaultValue: 'GT-26' }),
      disabled: (sample) => fieldOf(sample, {}, { disabled: true, defaultValue: 'GT-26' }),
      'a choice': ({ id, words }) => (
        <Labelled name={id} label={words.status.holder}>
          {(described) => (
            <select {...described}>
              {Object.entries(words.progress.steps).map(([step, name]) => (
                <option key={step}>{name}</option>
              ))}
            </select>
          )}
        </Labelled>
      ),
      'long words': (sample) =>
        fieldOf(sample, {
          label: long(sample.words.ask.number),
          hint: long(sample.words.ask.numberHint),
          fault: long(sample.words.problem.summary),
        }),
      'no place to break': (sample) => fieldOf(sample, { label: endless, fault: endless }, { defaultValue: endless }),
    },
  },
  {
    shows: ['TextArea'],
    what: 'A box for several lines.',
    usual: ({ id, words }) => (
      <TextArea name={id} label={words.answer.text} hint={words.answer.textHint} area={{ rows: 3 }} />
    ),
    states: {
      wrong: ({ id, words }) => (
        <TextArea
          name={id}
          label={words.answer.text}
          hint={words.answer.textHint}
          fault={words.problem.summary}
          area={{ rows: 3, defaultValue: long(words.status.past) }}
        />
      ),
    },
  },
  {
    shows: ['ErrorSummary'],
    what: 'Above a form that could not be taken; each line leads to its box. A screen reader says it first.',
    usual: (sample) => (
      <ErrorSummary title={sample.words.problem.summary} id={`${sample.id}-title`}>
        <p>
          <a href={here(sample)}>{sample.words.ask.number}</a>
        </p>
      </ErrorSummary>
    ),
    states: {
      'several, and long': (sample) => (
        <ErrorSummary title={sample.words.problem.summary} id={`${sample.id}-title`}>
          {[long(sample.words.ask.number), endless].map((line) => (
            <p key={line}>
              <a href={here(sample)}>{line}</a>
            </p>
          ))}
        </ErrorSummary>
      ),
    },
  },
];
