import { fewest } from './publication.js';

/** Of files that are about nobody in particular, each of which somebody made. */
interface Counts<Count = number> {
  readonly received: Count;
  readonly answered: Count;
  readonly overdue: Count;
}

/** As everybody may read them: a part is told only where the rest could be told as well, because either is the whole less the other. */
export function publishedCounts({ answered, overdue, received }: Counts): Counts<number | null> {
  const enough = (count: number) => count === 0 || count >= fewest;
  const part = (count: number) => (enough(count) && enough(received - count) ? count : null);
  return { received: enough(received) ? received : null, answered: part(answered), overdue: part(overdue) };
}
