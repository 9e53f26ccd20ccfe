import type { OwnMandates } from '@puente/contracts/answers/worker';
import { mandateScopes } from '@puente/domain/file/case';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { longDate } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** To which office, for what and until when; nothing is chosen beforehand. */
export function GiveMandate({ mandates: { holders, lastDay, today } }: { readonly mandates: OwnMandates }) {
  const { language } = useVisit();
  const { mandate: words } = useWords();
  if (holders.length === 0) return <p className="note">{words.giveOwnCode}</p>;
  return (
    <section aria-labelledby="give">
      <h2 id="give">{words.give}</h2>
      <p>{words.giveWhat}</p>
      <form method="post" action={paths.mandates}>
        <div className="field">
          <label htmlFor="to">{words.to}</label>
          <select id="to" name="to" required defaultValue="">
            <option value="">{words.choose}</option>
            {holders.map(({ agency, name }) => (
              <option key={agency} value={agency}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <fieldset>
          <legend>{words.forWhat}</legend>
          {mandateScopes.map((scope) => (
            <p key={scope}>
              <label>
                <input type="radio" name="scope" value={scope} required /> {words.scope[scope]}
              </label>
            </p>
          ))}
        </fieldset>
        <Field
          name="until"
          label={words.lastDay}
          hint={words.lastDayHint(longDate(lastDay, language))}
          input={{ type: 'date', required: true, min: today, max: lastDay }}
        />
        <Button name="intent" value="give">
          {words.send}
        </Button>
      </form>
    </section>
  );
}
