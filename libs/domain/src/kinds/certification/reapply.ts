import type { DecisionContext } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Certification } from './certification.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';

/** From the day that the last decision named; at once where the file was closed without one. */
export function reapply(file: Certification, { now, rules }: DecisionContext): Decision<CertificationEvent> {
  const { application, reapplyFrom } = file;
  const today = todayIn(rulesOf(rules, application.country).calendar.timeZone, now);
  if (reapplyFrom !== undefined && today < reapplyFrom) return refuse('TOO_EARLY_TO_REAPPLY', { from: reapplyFrom });
  const opens = certificationPeriod(file, 'application', { by: 'event', at: now }, rules);
  return accept<CertificationEvent>({ type: 'applied-again', at: now, opens }, raise(file, 'received', now));
}
