import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, isRefused } from '../kernel/index.js';
import { raise } from '../procedure/notices.js';
import { reminding } from '../procedure/periods.js';
import type { Remind } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** The worker is told; an agency sees it in its queue. */
export function remind(file: RecognitionRequest, command: Remind, context: DecisionContext): Decision<RequestEvent> {
  const clock = reminding(file, command, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  const reminded: RequestEvent = { type: 'reminded', at: now, clock: clock.id, fraction: command.fraction };
  if (clock.holder.who !== 'worker') return accept<RequestEvent>(reminded);
  return accept<RequestEvent>(reminded, raise(file, 'reminder', now));
}
