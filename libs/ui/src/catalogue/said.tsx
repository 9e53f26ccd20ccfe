import { DueDay, Fact, Facts, HowCounted } from '../facts/index.js';
import { Notice } from '../notices/index.js';
import { Progress } from '../progress/index.js';
import { Tag } from '../tags/index.js';
import { Happened, Timeline } from '../timeline/index.js';
import type { Entry, Sample } from './entry.js';
import { endless, long } from './entry.js';

const day = '2026-04-28';

const progressOf = ({ words }: Sample, states: readonly (keyof Sample['words']['progress']['states'])[]) => {
  const { progress } = words;
  return (
    <Progress
      label={progress.title}
      steps={Object.values(progress.steps).map((name, place) => {
        const state = states[place] ?? 'to-come';
        return { key: name, name, state, says: progress.states[state] };
      })}
    />
  );
};

const dueDay = (urgency: 'calm' | 'soon' | 'late', { words }: Sample) => (
  <p>
    <DueDay urgency={urgency} words={words.clock} text={`${day} · ${words.clock.left(9, 'business-days')}`} />
  </p>
);

export const said: readonly Entry[] = [
  {
    shows: ['Notice'],
    what: 'What came of what somebody has just done.',
    usual: ({ words }) => <Notice kind="done">{words.status.nobody}</Notice>,
    states: {
      note: ({ words }) => <Notice kind="note">{words.status.lawUnsaid}</Notice>,
      trouble: ({ words }) => <Notice kind="trouble">{words.problem.summary}</Notice>,
      'long words': ({ words }) => <Notice kind="trouble">{long(words.problem.summary)}</Notice>,
      'no place to break': () => <Notice kind="done">{endless}</Notice>,
    },
  },
  {
    shows: ['Tag'],
    what: 'How something stands: a word, with a shape and a colour of its own.',
    usual: ({ words }) => <Tag kind="late">{words.clock.late}</Tag>,
    states: {
      soon: ({ words }) => <Tag kind="soon">{words.clock.soon}</Tag>,
      full: ({ words }) => <Tag kind="full">{words.status.verdicts.held}</Tag>,
      partial: ({ words }) => <Tag kind="partial">{words.progress.states.now}</Tag>,
      none: ({ words }) => <Tag kind="none">{words.status.verdicts.missing}</Tag>,
      'nothing to notice': ({ words }) => <Tag kind={undefined}>{words.progress.states['to-come']}</Tag>,
      'no place to break': () => <Tag kind="late">{endless}</Tag>,
    },
  },
  {
    shows: ['DueDay', 'HowCounted'],
    what: 'Until when, and how that was reckoned.',
    usual: (sample) => (
      <>
        {dueDay('calm', sample)}
        <HowCounted label={sample.words.status.howCounted} explanation={sample.words.status.lawUnsaid} />
      </>
    ),
    states: {
      soon: (sample) => dueDay('soon', sample),
      late: (sample) => dueDay('late', sample),
      'no reckoning': ({ words }) => (
        <p>
          {words.clock.paused}
          <HowCounted label={words.status.howCounted} explanation={undefined} />
        </p>
      ),
    },
  },
  {
    shows: ['Facts', 'Fact'],
    what: 'What is known of something, by name; what its reader is to do stands out.',
    usual: ({ words }) => (
      <Facts>
        <Fact name={words.status.holder}>{words.status.you}</Fact>
        <Fact name={words.status.due}>{day}</Fact>
        <Fact name={words.status.youNow} className="act">
          {words.answer.link}
        </Fact>
      </Facts>
    ),
    states: {
      'long words': ({ words }) => (
        <Facts>
          <Fact name={long(words.status.holder)}>{long(words.status.lawUnsaid)}</Fact>
        </Facts>
      ),
      'no place to break': ({ words }) => (
        <Facts>
          <Fact name={words.status.holder}>{endless}</Fact>
        </Facts>
      ),
    },
  },
  {
    shows: ['Timeline', 'Happened'],
    what: 'What has happened, each in a sentence.',
    usual: ({ words }) => (
      <Timeline>
        {Object.entries(words.progress.steps).map(([step, name]) => (
          <Happened key={step} at={day} when={day}>
            {name}
          </Happened>
        ))}
      </Timeline>
    ),
    states: {
      'in the words of somebody, and long': ({ words }) => (
        <Timeline reversed>
          <Happened at={day} when={day} place={2}>
            {long(words.status.past)}
            <blockquote>{endless}</blockquote>
          </Happened>
        </Timeline>
      ),
    },
  },
  {
    shows: ['Progress'],
    what: 'How far a case has come: a shape and a word for each step.',
    usual: (sample) => progressOf(sample, ['done', 'done', 'now']),
    states: {
      'it is the reader’s turn': (sample) => progressOf(sample, ['done', 'waits-for-you']),
      'it ended well': (sample) => progressOf(sample, ['done', 'done', 'done', 'done', 'done']),
      'it was refused': (sample) => progressOf(sample, ['done', 'done', 'done', 'negative', 'not-now']),
      'it was stopped': (sample) => progressOf(sample, ['done', 'stopped', 'not-now', 'not-now', 'not-now']),
    },
  },
];
