import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import type { OpenAppeal } from './commands.js';
import type { AppealEvent } from './events.js';

/** Only the file that is appealed opens an appeal about itself. */
export function openAppeal(command: OpenAppeal, context: DecisionContext): Decision<AppealEvent> {
  const { by, caseId, now } = context;
  const { about, matter, applicant, decision, grounds, documents, tookPart, clock: opens } = command;
  if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
  return accept<AppealEvent>(
    { type: 'appeal-opened', at: now, caseId, about, matter, applicant, decision, grounds, documents, tookPart, opens },
    raise({ notices: [] }, 'appeal-received', now),
  );
}
