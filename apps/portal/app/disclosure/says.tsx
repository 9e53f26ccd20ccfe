import type { CheckAnswer, CheckedSkills, CheckedStanding } from '@puente/contracts/answers/checking';
import { Fact } from '@puente/ui/facts';
import { useVisit, useWords } from '../visit/index.js';
import { saySeason } from './season.js';
import { useDay } from './verdict.js';

const useSays = () => useWords().disclosure.says;

/** What the person may do, unit by unit, with what holds beside it; of a credential that does not hold, what it was for. */
export function MayDo({ skills, holds }: { readonly skills: CheckedSkills; readonly holds: boolean }) {
  const says = useSays();
  const { conditions, exclusions, units } = skills;
  return (
    <section aria-labelledby="may-do">
      <h2 id="may-do">{holds ? says.mayDo : says.whileValid}</h2>
      {units.length === 0 ? (
        <p>{says.nothing}</p>
      ) : (
        <ul>
          {units.map(({ unit, title }) => (
            <li key={unit}>{title}</li>
          ))}
        </ul>
      )}
      <Limits name={says.conditions} texts={conditions} />
      <Limits name={says.exclusions} texts={exclusions} />
    </section>
  );
}

function Limits({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p>
      <b>{name}:</b> {texts.join('; ')}
    </p>
  );
}

type Qualification = Pick<CheckAnswer, 'kind' | 'scope' | 'standard'>;

/** Of what, and how much of it; a recognition by silence always says so. */
export function What({ of: { kind, scope, standard } }: { readonly of: Qualification }) {
  const says = useSays();
  return (
    <Fact name={says.what}>
      <b>{standard.title}</b>
      <br />
      {says.kinds[kind]} · <span className="number">{standard.code}</span>
      <br />
      {says.scopes[scope]}
    </Fact>
  );
}

export function Issuer({ stands }: { readonly stands: CheckedStanding }) {
  return (
    <Fact name={useSays().who}>
      {stands.issuer.agency}, {stands.issuer.countryName}
    </Fact>
  );
}

interface ValidityProps {
  readonly validity: Pick<CheckAnswer, 'issuedOn' | 'season' | 'validUntil'>;
  readonly now: string;
}

export function Validity({ validity: { issuedOn, season, validUntil }, now }: ValidityProps) {
  const says = useSays();
  const day = useDay(now);
  const { language } = useVisit();
  const { name } = useWords().season;
  return (
    <>
      <Fact name={says.since}>{day(issuedOn)}</Fact>
      <Fact name={says.until}>{validUntil === undefined ? says.openEnded : day(validUntil)}</Fact>
      {season && <Fact name={name}>{saySeason(season, language, day)}</Fact>}
    </>
  );
}
