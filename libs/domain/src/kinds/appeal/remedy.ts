import type { WorkerStatus } from '../../file/case/index.js';
import type { AgencyId, CountryCode, PlainDate } from '../../kernel/index.js';
import type { LegalAid, RuleBook } from '../../rulebook/rules/index.js';

/** What the worker can do against what was decided: before whom, until when, and who helps for nothing. */
export interface Remedy {
  readonly country: CountryCode;
  readonly body: AgencyId;
  /** Its last day; open until the notice was served, which begins the period, and while the period stands still. */
  readonly until?: PlainDate;
  readonly legalAid: LegalAid;
}

type Page = Pick<WorkerStatus, 'clock' | 'result' | 'waiting'>;

const isMeasures = (clock: WorkerStatus['clock']): boolean => clock?.id.startsWith('compensation#') === true;

/**
 * Periods in which what was refused can be appealed; that of measures ends with a decision that opens one of its own (R3), and
 * stands still while the office owes a test.
 */
function isToAppeal({ clock, result, waiting }: Page): boolean {
  if (isMeasures(clock) || isMeasures(waiting)) return (result?.missing ?? []).length > 0;
  return clock?.id.startsWith('appeal#') === true;
}

/**
 * Follows from the period to appeal, which runs in the country that decided, and from that country's rules of today: the
 * same in both countries, and nothing of it is typed by whoever decides. Source: procedure R16.
 */
export function remedyOf(page: Page, rules: RuleBook): Remedy | undefined {
  const { clock } = page;
  const decidedIn = clock !== undefined && isToAppeal(page) ? rules.country(clock.calendar) : undefined;
  if (clock === undefined || decidedIn === undefined) return undefined;
  const { country, desks, legalAid } = decidedIn;
  // While the office owes a test, the period that runs is the office's, and its last day is none of the worker's.
  const until = isMeasures(page.waiting) ? undefined : clock.dueOn;
  return { country, body: desks.appeals, legalAid, ...(until === undefined ? {} : { until }) };
}
