import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { OpenCredential } from './commands.js';
import type { CredentialEvent } from './events.js';

/** Only the file whose decision it proves opens it. */
export function openCredential(
  { about, applicant, content }: OpenCredential,
  { by, caseId, here, now }: DecisionContext,
): Decision<CredentialEvent> {
  if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
  if (content.standard.country !== here) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  return accept<CredentialEvent>({ type: 'credential-opened', at: now, caseId, here, about, applicant, content });
}
