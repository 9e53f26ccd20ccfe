import type { Clock } from '../../clocks/index.js';
import { todayIn } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { afresh } from './afresh.js';
import { command, event, filer, namesake } from './define.js';
import { mayBeAppealed } from './earlier-finding.js';
import { certificationPeriod } from './periods.js';

/** What was found competent stays so; the rest is evaluated again. */
export interface Reapply {
  readonly type: 'reapply';
}

export interface AppliedAgain {
  readonly type: 'applied-again';
  readonly at: Instant;
  readonly opens: Clock;
  /** The worker’s time to appeal what was found ran: should the new round find nothing, it runs again. */
  readonly keeps?: true;
}

/**
 * From the day that the last decision named; at once where the file was closed without one. Whether to apply again or to appeal is the
 * worker's choice (R12): in person, or by a mandate.
 */
export const reapply = command({
  type: 'reapply',
  givenBy: { 'not-yet-competent': ['worker'], 'closed-without-prejudice': filer },
  refusals: ['TOO_EARLY_TO_REAPPLY'],
  decide(file, _reapply: Reapply, context) {
    const { now, rules } = context;
    const { application, reapplyFrom } = file;
    const today = todayIn(rulesOf(rules, application.country).calendar.timeZone, now);
    if (reapplyFrom !== undefined && today < reapplyFrom) return refuse('TOO_EARLY_TO_REAPPLY', { from: reapplyFrom });
    const opens = certificationPeriod(file, 'application', { by: 'event', at: now }, rules);
    const keeps = mayBeAppealed(file, context) ? ({ keeps: true } as const) : {};
    return accept<AppliedAgain | NoticeRaised>(
      { type: 'applied-again', at: now, opens, ...keeps },
      raise(file, 'received', now),
    );
  },
});

export const appliedAgain = event({
  type: 'applied-again',
  evolve(file, { keeps, opens }: AppliedAgain) {
    const { evaluation, foundAt, gaps, reapplyFrom, upheld } = file;
    const earlier =
      keeps === undefined ? {} : { earlier: { evaluation, foundAt, gaps, reapplyFrom, ...(upheld && { upheld }) } };
    return { ...afresh(file), ...earlier, stage: 'application', ...opened(file, opens) };
  },
  lines: namesake,
});
