import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise, withNotice } from '../../file/engine/notices.js';
import { refuseWhenPassed } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import type { Certification } from './certification.js';
import { event } from './define.js';
import { certificationPeriod } from './periods.js';

/** What was found before stands again: the round that came after it ended without a finding of its own. */
export interface FindingStands {
  readonly type: 'finding-stands';
  readonly at: Instant;
  readonly opens: Clock;
}

/** Whether the worker's time to appeal what was found runs, or waits for its notice. */
export const mayBeAppealed = ({ clock }: Certification, context: DecisionContext): boolean =>
  clock !== undefined && refuseWhenPassed(clock, context) === undefined;

/**
 * The whole time to appeal, from the day on which the worker is told: while the new round went on, nobody could say whether there would
 * be anything to appeal (R12). An appeal and an evaluation side by side could say two things of one unit.
 *
 * @param told the notice by which the round ends, which comes first
 */
export function standsAgain(
  file: Certification,
  told: NoticeRaised,
  { now, rules }: DecisionContext,
): readonly (FindingStands | NoticeRaised)[] {
  if (file.earlier === undefined) return [];
  const notices = withNotice(file.notices, told);
  const opens = certificationPeriod(file, 'appeal', { by: 'service', notice: nextNotice(notices) }, rules);
  return [{ type: 'finding-stands', at: now, opens }, raise({ notices }, 'not-yet-competent', now)];
}

export const findingStands = event({
  type: 'finding-stands',
  evolve: (file, { opens }: FindingStands) => ({
    ...file,
    ...file.earlier,
    stage: 'not-yet-competent',
    earlier: undefined,
    ...opened(file, opens),
  }),
  lines: ({ application }, { at, type }) => [line(application.country, at, type)],
});
