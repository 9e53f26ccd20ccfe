import type { AgreementInForce } from '@puente/contracts/answers/public';
import { countryName } from '@puente/words/languages';
import { useDirectoryWords } from '../directory/index.js';
import { sayMonths } from '../disclosure/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { AtZero } from './at-zero.js';

interface PeriodProps {
  readonly period: AgreementInForce['periods'][number];
}

/** One period of an agreement: whose turn, how long, from when, and what then. */
export function PeriodSection({ period }: PeriodProps) {
  const { rules } = useWords();
  const { atZero, before, days, holder, name, opens, within } = period;
  const [opening] = opens;
  return (
    <section className="box" aria-labelledby={name}>
      <h3 id={name}>{rules.periods[name]}</h3>
      <dl>
        <dt>{rules.holder}</dt>
        <dd>{rules.holders[holder]}</dd>
        <dt>{rules.lasts}</dt>
        <dd>
          <b>{rules.days[within.unit](within.days)}</b>
          {`. ${rules.counted(days)}`}
          {before !== undefined && ` ${rules.before(rules.days[before.unit](before.days))}`}
        </dd>
        <dt>{rules.opens}</dt>
        <dd>{opening !== undefined && rules.opening[opening]}</dd>
        <dt>{rules.atZero}</dt>
        <dd>
          <AtZero outcomes={atZero} />
        </dd>
      </dl>
    </section>
  );
}

/** Of an agreement, as its head says it. */
export function AgreementHead({ agreement }: { readonly agreement: AgreementInForce }) {
  const { rules } = useWords();
  const { text } = useDirectoryWords();
  const { language } = useVisit();
  const { demonstration, extension, legalBasis, seasonal, testAnnounced, testHeldWithin, validityYears } = agreement;
  const said = (days: AgreementInForce['extension']) => rules.days[days.unit](days.days);
  return (
    <>
      {demonstration && <p className="demonstration">{rules.demonstration}</p>}
      <p className="hint">{text(legalBasis)}</p>
      <ul>
        <li>{rules.validity(validityYears)}</li>
        {seasonal && (
          <li>
            {rules.seasonal(
              seasonal.standards.map(({ code }) => code).join(', '),
              seasonal.seasons,
              sayMonths(seasonal.season, language),
              seasonal.told,
            )}{' '}
            <small>{text(seasonal.legalBasis)}</small>
          </li>
        )}
        <li>{rules.extension(said(extension))}</li>
        <li>{rules.announced(said(testAnnounced))}</li>
        <li>{rules.heldWithin(said(testHeldWithin))}</li>
      </ul>
    </>
  );
}

/** Where somebody at the border can go, whichever of the countries theirs is. */
export function BorderOffices({ offices }: { readonly offices: NonNullable<AgreementInForce['borderOffices']> }) {
  const { borderOffices: words } = useWords().rules;
  const { language } = useVisit();
  const { text } = useDirectoryWords();
  return (
    <section className="box" aria-labelledby="border-offices">
      <h2 id="border-offices">{words.title}</h2>
      <p>{words.what}</p>
      {offices.map(({ id, name, sides }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{text(name)}</h3>
          <ul>
            {sides.map(({ agency, country, municipality }) => (
              <li key={country}>
                {words.side(countryName(country, language), text(municipality.name), text(agency.name))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
