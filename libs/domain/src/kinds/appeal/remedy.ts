import type { WorkerStatus } from '../../file/case/index.js';
import type { AgencyId, CountryCode, PlainDate } from '../../kernel/index.js';
import type { LegalAid, RuleBook } from '../../rulebook/rules/index.js';

/** What the worker can do against what was decided: before whom, until when, and who helps for nothing. */
export interface Remedy {
  readonly country: CountryCode;
  readonly body: AgencyId;
  /** Its last day; open until the notice was served, which begins the period. */
  readonly until?: PlainDate;
  readonly legalAid: LegalAid;
}

/** Periods in which what was refused can be appealed; that of measures ends with a decision that opens one of its own (R3). */
function isToAppeal({ clock, result }: Pick<WorkerStatus, 'clock' | 'result'>): boolean {
  if (clock?.id.startsWith('compensation#') === true) return (result?.missing ?? []).length > 0;
  return clock?.id.startsWith('appeal#') === true;
}

/**
 * Follows from the period to appeal, which runs in the country that decided, and from that country's rules of today: the
 * same in both countries, and nothing of it is typed by whoever decides. Source: procedure R16.
 */
export function remedyOf(page: Pick<WorkerStatus, 'clock' | 'result'>, rules: RuleBook): Remedy | undefined {
  const { clock } = page;
  const decidedIn = clock !== undefined && isToAppeal(page) ? rules.country(clock.calendar) : undefined;
  if (clock === undefined || decidedIn === undefined) return undefined;
  const { country, desks, legalAid } = decidedIn;
  return { country, body: desks.appeals, legalAid, ...(clock.dueOn === undefined ? {} : { until: clock.dueOn }) };
}
