import { Button } from '@puente/ui/buttons';
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
      <div className={empty ? 'field wrong' : 'field'}>
        <label htmlFor="certificate">{words.box}</label>
        <p className="hint" id="certificate-hint">
          {words.boxHint}
        </p>
        {empty && (
          <p className="fault" id="certificate-fault">
            {words.boxEmpty}
          </p>
        )}
        <input
          id="certificate"
          name="certificate"
          type="search"
          autoComplete="off"
          maxLength={200}
          defaultValue={typed}
          aria-describedby={empty ? 'certificate-hint certificate-fault' : 'certificate-hint'}
          aria-invalid={empty ? true : undefined}
        />
      </div>
      <div className="field">
        <label htmlFor="country">{words.country}</label>
        <select id="country" name="country" defaultValue={host}>
          <option value="">{words.everyCountry}</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {countryName(code, language)}
            </option>
          ))}
        </select>
      </div>
      <Button>{words.show}</Button>
    </form>
  );
}
