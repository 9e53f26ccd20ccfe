import type { DecisionContext } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import { missed } from './appointments.js';
import type { Certification } from './certification.js';
import type { CertificationEvent } from './events.js';
import { closeReferences } from './references.js';

/** What silence means; an agency's is never held against the worker. */
export function lapse(file: Certification, command: Lapse, context: DecisionContext): Decision<CertificationEvent> {
  const clock = lapsing(file, command.clock, context);
  if (isRefused(clock)) return clock;
  const { now, rules } = context;
  switch (file.stage) {
    case 'draft':
      return accept<CertificationEvent>({ type: 'draft-deleted', at: now }, raise(file, 'draft-deleted', now));
    case 'gathering-evidence':
      return accept<CertificationEvent>(closeReferences(file, now, rules));
    case 'returned':
      return accept<CertificationEvent>(
        { type: 'application-closed', at: now },
        raise(file, 'closed-without-prejudice', now),
      );
    case 'admissible':
      return clock.holder.who === 'worker' ? missed(file, context) : escalate(clock, now);
    case 'application':
    case 'evaluation-scheduled':
    case 'evaluated':
      return escalate(clock, now);
    case 'not-yet-competent':
      return accept<CertificationEvent>({ type: 'finding-final', at: now });
    case 'certificate-issued':
    case 'appealed':
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return refuse('NO_SUCH_CLOCK');
  }
}

const escalate = ({ id }: Clock, at: DecisionContext['now']): Decision<CertificationEvent> =>
  accept<CertificationEvent>({ type: 'escalated', at, clock: id });
