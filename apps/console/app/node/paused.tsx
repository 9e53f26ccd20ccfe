import type { Emergency } from '@puente/contracts/answers/public';
import { textIn } from '@puente/web/telling';
import { useDates, useVisit, useWords } from '../visit/index.js';

/** Emergencies that stop clocks now, as everybody reads them. */
export function Paused({ paused }: { readonly paused: readonly Emergency[] }) {
  const { node, pauses } = useWords();
  const { language } = useVisit();
  const { day } = useDates();
  const whereOf = ({ regions }: Emergency): string =>
    regions === 'all' ? pauses.everywhere : regions.map(({ name }) => textIn(name, language)).join(', ');
  return (
    <section aria-labelledby="paused">
      <h2 id="paused">{node.paused}</h2>
      {paused.length === 0 ? (
        <p>{node.nothingPaused}</p>
      ) : (
        <ul>
          {paused.map((emergency) => (
            <li key={emergency.number}>
              {textIn(emergency.words, language)} · {whereOf(emergency)} · {node.pausedUntil(day(emergency.until))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
