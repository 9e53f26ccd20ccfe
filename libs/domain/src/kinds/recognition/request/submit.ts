import type { DecisionContext } from '../../../file/case/index.js';
import { checkDocuments, checkFiling } from '../filing/check-filing.js';
import type { Decision } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Ends the draft; the home ministry's period starts. */
export function submit(file: RecognitionRequest, { by, now, rules }: DecisionContext): Decision<RequestEvent> {
  const refusal = checkFiling(file.filing, rules, now) ?? checkDocuments(file.filing);
  if (refusal !== undefined) return refusal;
  const opens = homePeriod(file, 'submitted', { by: 'event', at: now }, rules);
  const filer = by.kind === 'officer' ? { by: by.id } : {};
  return accept<RequestEvent>({ type: 'submitted', at: now, ...filer, opens }, raise(file, 'received', now));
}
