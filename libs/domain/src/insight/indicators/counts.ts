import type { PlainDate } from '../../kernel/index.js';
import { fewest } from './publication.js';

/** Of files that are about nobody in particular, each of which somebody made. */
interface Counts<Count = number> {
  readonly received: Count;
  readonly answered: Count;
  readonly overdue: Count;
}

/** As everybody may read them: of fewer than five nothing is told, not even that there was none. */
export function publishedCounts({ answered, overdue, received }: Counts): Counts<number | null> {
  const told = (count: number) => (count >= fewest ? count : null);
  return { received: told(received), answered: told(answered), overdue: told(overdue) };
}

/** First day of the last quarter that is over, and of the one after it: a figure that moved on the day would tell that somebody came. */
export function closedQuarter(today: PlainDate): { readonly from: PlainDate; readonly until: PlainDate } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarters = year * 4 + Math.floor((month - 1) / 3);
  return { from: firstDayOf(quarters - 1), until: firstDayOf(quarters) };
}

const firstDayOf = (quarters: number): PlainDate =>
  `${String(Math.floor(quarters / 4)).padStart(4, '0')}-${String((quarters % 4) * 3 + 1).padStart(2, '0')}-01` as PlainDate;
