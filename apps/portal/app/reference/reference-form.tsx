import type { Pages } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import type { ReferenceView } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';

const yearInput = { type: 'text', inputMode: 'numeric', autoComplete: 'off', maxLength: 4 } as const;

/** What is asked, and the answer: everything on one page, sent by POST, so that the code stands in no address. */
export function ReferenceForm(props: {
  readonly code: string;
  readonly reference: ReferenceView;
  readonly words: Pages['reference'];
}) {
  const { code, reference, words } = props;
  return (
    <>
      <h1>{words.asks(reference.givenNames)}</h1>
      <p>
        {words.about} {reference.standard}
      </p>
      <Declared reference={reference} words={words} />
      <form method="post" action={paths.reference}>
        <input type="hidden" name="code" value={code} />
        <Choice name="relation" legend={words.relation} options={Object.entries(words.relations)} />
        <Choice
          name="confirms"
          legend={words.confirms}
          options={[
            ['yes', words.yes],
            ['no', words.no],
          ]}
        />
        <fieldset>
          <legend>{words.units}</legend>
          {reference.units.map((unit) => (
            <p key={unit.code}>
              <label>
                <input type="checkbox" name="unit" value={unit.code} /> {unit.title}
              </label>
            </p>
          ))}
        </fieldset>
        <Field name="from" label={words.from} hint={words.yearHint} input={yearInput} />
        <Field name="until" label={words.until} hint={words.untilHint} input={yearInput} />
        <Button name="intent" value="sign">
          {words.sign}
        </Button>
      </form>
      <form method="post" action={paths.reference}>
        <input type="hidden" name="code" value={code} />
        <p className="hint">{words.declineWhat}</p>
        <Button quiet name="intent" value="decline">
          {words.decline}
        </Button>
      </form>
    </>
  );
}

function Declared({ reference, words }: { readonly reference: ReferenceView; readonly words: Pages['reference'] }) {
  if (reference.declared.length === 0) return null;
  const titles = new Map(reference.units.map(({ code, title }) => [code, title]));
  return (
    <>
      <p>{words.declared}</p>
      <ul>
        {reference.declared.map(({ unit, from, until }) => (
          <li key={unit}>
            {titles.get(unit) ?? unit}, {words.since(from, until)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Choice(props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [string, string])[];
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(([value, label]) => (
        <p key={value}>
          <label>
            <input type="radio" name={props.name} value={value} required /> {label}
          </label>
        </p>
      ))}
    </fieldset>
  );
}
