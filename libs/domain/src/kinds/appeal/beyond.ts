import type { WorkerStatus } from '../../file/case/index.js';
import type { AppealsSilence, RuleBook } from '../../rulebook/rules/index.js';

/** To whom a worker goes whom the appeals body left without an answer (R10): no complaint of this system, but the country's law. */
export function beyondAppeals(
  { clock, holder }: Pick<WorkerStatus, 'clock' | 'holder'>,
  rules: RuleBook,
): AppealsSilence | undefined {
  if (clock?.state !== 'lapsed' || holder.who !== 'agency') return undefined;
  const country = rules.country(clock.calendar);
  return country?.desks.appeals === holder.agency ? country.appealsSilence : undefined;
}
