import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, isRefused } from '../kernel/index.js';
import { raise } from '../procedure/notices.js';
import { reminding } from '../procedure/periods.js';
import type { Remind } from '../recognition-request/index.js';
import type { Certification } from './certification.js';
import type { CertificationEvent } from './events.js';

/** The worker is told; an agency sees it in its queue. */
export function remind(file: Certification, command: Remind, context: DecisionContext): Decision<CertificationEvent> {
  const clock = reminding(file, command, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  const reminded: CertificationEvent = { type: 'reminded', at: now, clock: clock.id, fraction: command.fraction };
  if (clock.holder.who !== 'worker') return accept<CertificationEvent>(reminded);
  return accept<CertificationEvent>(reminded, raise(file, 'reminder', now));
}
