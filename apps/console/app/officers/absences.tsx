import { useColleagues } from '../colleagues/index.js';
import { changeAt } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import type { Officer } from './changes.js';

interface Shown {
  readonly officer: Officer;
  /** Each absence in days. */
  readonly days: Readonly<Record<string, string>>;
}

/** When somebody is away, and who covers; each can be ended before its day. */
export function Absences({ days, officer: { absences, id } }: Shown) {
  const { officers } = useWords();
  const { whole } = useColleagues();
  if (absences.length === 0) return <p>{officers.noAbsences}</p>;
  return (
    <ul>
      {absences.map(({ cover, id: absence }) => (
        <li key={absence}>
          {days[absence]}
          {cover !== undefined && `; ${officers.coveredBy(whole(cover))}`} ·{' '}
          <a href={`${changeAt(id, 'return')}?${new URLSearchParams({ ausencia: absence }).toString()}`}>
            {officers.endAbsence}
          </a>
        </li>
      ))}
    </ul>
  );
}
