import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { OpenConsultation } from './commands.js';
import type { ConsultationEvent } from './events.js';

/** Only the review itself asks about itself. */
export function openConsultation(
  command: OpenConsultation,
  { by, caseId, here, now }: DecisionContext,
): Decision<ConsultationEvent> {
  const { about, body, clock, matter, proposed, question, units } = command;
  if (by.kind !== 'effect' || by.file !== about) return refuse('NOT_YOUR_CASE');
  return accept<ConsultationEvent>({
    type: 'consultation-opened',
    at: now,
    caseId,
    here,
    ...{ about, body, matter, proposed, question, units },
    opens: clock,
  });
}
