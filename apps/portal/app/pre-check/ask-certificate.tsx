import { Button } from '@puente/ui/buttons';
import { Field, Labelled } from '@puente/ui/fields';
import { countryName } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

interface AskProps {
  readonly countries: readonly string[];
  readonly typed?: string | undefined;
  readonly host?: string | undefined;
  readonly empty?: boolean;
}

/** One box and a country. Sent by POST: what somebody writes of themselves never stands in an address. */
export function AskCertificate({ countries, typed, host, empty = false }: AskProps) {
  const words = useWords().preCheck;
  const { language } = useVisit();
  return (
    <form method="post" action={paths.preCheck}>
      <Field
        name="certificate"
        label={words.box}
        hint={words.boxHint}
        fault={empty ? words.boxEmpty : undefined}
        input={{ type: 'search', autoComplete: 'off', maxLength: 200, defaultValue: typed }}
      />
      <Labelled name="country" label={words.country}>
        {(described) => (
          <select {...described} defaultValue={host}>
            <option value="">{words.everyCountry}</option>
            {countries.map((code) => (
              <option key={code} value={code}>
                {countryName(code, language)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Button>{words.show}</Button>
    </form>
  );
}
