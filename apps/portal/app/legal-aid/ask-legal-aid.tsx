import type { OwnLegalAid } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { longDate } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** Whom, what and until when; no part is ticked beforehand. */
export function AskLegalAid({ aid }: { readonly aid: OwnLegalAid }) {
  const { language } = useVisit();
  const { legalAid: words } = useWords();
  const { answeredWithin, bodies, lastDay, left, parts, today } = aid;
  const [only] = bodies.filter(({ possible }) => possible);
  const choice = bodies.filter(({ possible }) => possible).length > 1;
  return (
    <form method="post" action={paths.legalAid}>
      <fieldset>
        <legend>{words.bodies}</legend>
        {bodies.map(({ agency, name, possible, reach }) => (
          <p key={agency}>
            <label>
              <input
                type="radio"
                name="body"
                value={agency}
                disabled={!possible}
                defaultChecked={!choice && agency === only?.agency}
              />{' '}
              <b>{name}</b>
            </label>
            <span className="hint">{possible || left === 0 ? `${words.reach}: ${reach}` : words.busy}</span>
          </p>
        ))}
      </fieldset>
      {left === 0 && <p>{words.noMore}</p>}
      {only !== undefined && (
        <>
          <fieldset aria-describedby="parts-hint">
            <legend>{words.parts}</legend>
            <p className="hint" id="parts-hint">
              {words.partsHint}
            </p>
            {parts.map((part) => (
              <p key={part}>
                <label>
                  <input type="checkbox" name="part" value={part} /> {words.part[part]}
                </label>
              </p>
            ))}
          </fieldset>
          <Field
            name="until"
            label={words.until}
            hint={words.untilHint(longDate(lastDay, language))}
            input={{ type: 'date', required: true, min: today, max: lastDay }}
          />
          <p>{words.answeredWithin(answeredWithin)}</p>
          <Button name="intent" value="ask">
            {words.ask}
          </Button>
        </>
      )}
    </form>
  );
}
