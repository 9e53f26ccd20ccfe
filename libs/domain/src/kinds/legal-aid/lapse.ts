import { dayOfDate, endOf } from '../../clocks/index.js';
import type { ProcessView } from '../../file/case/index.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { ClockId, Instant } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { command, event } from './define.js';
import type { LegalAidEnded } from './end-legal-aid.js';
import type { LegalAid } from './legal-aid.js';

/** The body let its period pass. */
export interface LegalAidUnanswered {
  readonly type: 'legal-aid-unanswered';
  readonly at: Instant;
}

/** A date that the worker chose and no period: no holiday and no emergency makes it later. */
const lastDay = 'legal-aid-until' as ClockId;

/** The end of what was shared, while the body reads it. */
export const endOfSharing = (
  { here, stage, until }: LegalAid,
  rules: RuleBook,
): NonNullable<ProcessView['deadline']> | undefined =>
  stage === 'accepted'
    ? { clock: lastDay, at: endOf(rulesOf(rules, here).calendar.timeZone, dayOfDate(until)) }
    : undefined;

export const lapse = command({
  type: 'lapse',
  givenBy: { asked: ['clock'], accepted: ['clock'] },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const { now: at, rules } = context;
    const end = endOfSharing(file, rules);
    if (end?.clock === id)
      return at < end.at
        ? refuse('DEADLINE_NOT_PASSED', { dueOn: file.until })
        : accept<LegalAidEnded | LegalAidUnanswered>({ type: 'legal-aid-ended', at });
    const clock = lapsing(file, id, context);
    return isRefused(clock) ? clock : accept<LegalAidEnded | LegalAidUnanswered>({ type: 'legal-aid-unanswered', at });
  },
});

export const legalAidUnanswered = event({
  type: 'legal-aid-unanswered',
  evolve: (file, _unanswered: LegalAidUnanswered) => ({ ...file, stage: 'unanswered', clock: undefined }),
});
