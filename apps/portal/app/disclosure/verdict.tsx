import type { Pages } from '@puente/words/languages';
import type { PlainDate } from '@puente/domain/kernel';
import type { CheckedStanding } from '@puente/contracts/answers/checking';
import { legalDate } from '@puente/web/telling';
import { useVisit, useWords } from '../visit/index.js';
import { Shape } from './shape.js';

interface VerdictProps {
  readonly stands: CheckedStanding;
  readonly validUntil?: PlainDate | undefined;
  readonly replacedBy?: string | undefined;
}

/** The answer: one word, a colour and a shape that fill the screen, and what it means. */
export function Verdict({ stands, validUntil, replacedBy }: VerdictProps) {
  const { disclosure: words, season } = useWords();
  const day = useDay(stands.checkedAt);
  const { demonstration, standing } = stands;
  return (
    <>
      <section className={`verdict ${standing}`} role="status">
        <Shape of={standing} />
        <h1>{words.verdict[standing]}</h1>
        <p>{meaning({ stands, validUntil, replacedBy }, words, day)}</p>
        {stands.servesAgainOn && <p>{season.again(day(stands.servesAgainOn))}</p>}
        {(standing === 'suspended' || standing === 'revoked') && <p className="hint">{words.noReasons}</p>}
      </section>
      {demonstration && <p className="demonstration">{words.demonstration}</p>}
    </>
  );
}

function meaning({ stands, validUntil, replacedBy }: VerdictProps, { means }: Pages['disclosure'], day: Day): string {
  switch (stands.standing) {
    case 'valid':
      return means.valid;
    case 'out-of-season':
      return means.outOfSeason;
    case 'suspended':
      return means.suspended(stands.suspendedUntil && day(stands.suspendedUntil));
    case 'expired':
      return means.expired(validUntil && day(validUntil));
    case 'revoked':
      return means.revoked;
    case 'replaced':
      return means.replaced(replacedBy);
  }
}

type Day = (date: PlainDate) => string;

/** A date in words; of the year of `now` without it. */
export function useDay(now: string): Day {
  const { country, language } = useVisit();
  return (date) => legalDate(date, new Date(now), { language, country, timeZone: 'UTC' });
}
