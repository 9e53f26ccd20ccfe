import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, isRefused } from '../kernel/index.js';
import { raise } from '../procedure/notices.js';
import { reminding } from '../procedure/periods.js';
import type { Remind } from '../recognition-request/commands.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';

/** The worker is told; an agency sees it in its queue. */
export function remind(file: RecognitionReview, command: Remind, context: DecisionContext): Decision<ReviewEvent> {
  const clock = reminding(file, command, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  const reminded: ReviewEvent = { type: 'reminded', at: now, clock: clock.id, fraction: command.fraction };
  if (clock.holder.who !== 'worker') return accept<ReviewEvent>(reminded);
  return accept<ReviewEvent>(reminded, raise(file, 'reminder', now));
}
