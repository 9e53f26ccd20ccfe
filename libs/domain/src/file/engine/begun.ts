import type { CaseRecord } from '../case/index.js';
import type { Clock } from '../../clocks/index.js';
import { heldBy } from './periods.js';

/** What every file holds when it begins without a period; who holds it, its own law says. */
export const empty = {
  clocksOpened: 0,
  held: [],
  filers: [],
  notices: [],
  timeline: [],
  errandsRun: [],
} as const satisfies Partial<CaseRecord>;

/** A period opens and puts its holder in charge. */
export const opened = (
  { clocksOpened, held }: Pick<CaseRecord, 'clocksOpened' | 'held'>,
  opens: Clock,
): Pick<CaseRecord, 'clocksOpened' | 'held'> & { readonly clock: Clock } => ({
  clock: opens,
  clocksOpened: clocksOpened + 1,
  held: heldBy(held, opens),
});

/** What every file holds when it begins with its first period. */
export const begun = (opens: Clock) => ({ ...empty, ...opened(empty, opens) }) as const;
