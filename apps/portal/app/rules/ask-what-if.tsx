import type { AgreementInForce } from '@puente/contracts/answers/public';
import { Button } from '@puente/ui/buttons';
import { countryName } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Asked, Box } from './asked.js';

interface AskProps {
  readonly agreement: AgreementInForce;
  readonly asked: Asked;
}

/** By address, so that an answer can be sent to somebody: days of a calendar are nobody's. */
export function AskWhatIf({ agreement: { id, parties, periods, version }, asked }: AskProps) {
  const { rules } = useWords();
  const { language } = useVisit();
  const day = (name: Box, label: string, needed = false) => (
    <div className="field">
      <label htmlFor={name}>{needed ? label : `${label} ${rules.optional}`}</label>
      <input id={name} name={name} type="date" required={needed} defaultValue={asked[name]} />
    </div>
  );
  return (
    <form method="get" action={paths.rules}>
      <input type="hidden" name="agreement" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className="field">
        <label htmlFor="period">{rules.period}</label>
        <select id="period" name="period" defaultValue={asked.period}>
          {periods.map(({ name }) => (
            <option key={name} value={name}>
              {rules.periods[name]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="country">{rules.country}</label>
        <select id="country" name="country" defaultValue={asked.country}>
          {parties.map((code) => (
            <option key={code} value={code}>
              {countryName(code, language)}
            </option>
          ))}
        </select>
      </div>
      {day('from', rules.from, true)}
      {day('pausedFrom', rules.pausedFrom)}
      {day('goesOn', rules.goesOn)}
      <div className="field">
        <label htmlFor="extendedBy">{`${rules.extendedBy} ${rules.optional}`}</label>
        <input id="extendedBy" name="extendedBy" type="number" min={1} max={365} defaultValue={asked.extendedBy} />
      </div>
      <Button>{rules.count}</Button>
    </form>
  );
}
