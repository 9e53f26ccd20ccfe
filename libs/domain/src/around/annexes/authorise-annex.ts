import type { Actor, CaseRecord, Role } from '../../file/case/index.js';
import type { CountryCode, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { authoriseRole } from '../../file/engine/authority.js';
import type { AnnexCommand } from './commands.js';

/** Whoever may, in every stage but those in which there is nothing yet, or nothing any more. */
export const allowedCommands = {
  'raise-alert': ['supervisor', 'verifier'],
  'correct-data': ['worker', 'assistant'],
  'receive-alert-news': ['effect'],
  'receive-correction': ['effect', 'country'],
} as const satisfies Record<AnnexCommand['type'], readonly Role[]>;

const nothingYet: ReadonlySet<string> = new Set(['draft', 'draft-deleted', 'with-home']);

export function refuseAnnex(
  file: CaseRecord & { readonly stage: string },
  type: AnnexCommand['type'],
  by: Actor,
  here: CountryCode,
): Refused | undefined {
  const refusal = authoriseRole(allowedCommands, type, file.stage, by);
  if (refusal !== undefined) return refusal;
  if (type === 'raise-alert' && nothingYet.has(file.stage)) {
    return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: type });
  }
  if (type === 'correct-data' && file.stage === 'draft-deleted') {
    return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: type });
  }
  if (by.kind === 'worker') {
    const theirs = by.caseId === undefined ? by.id !== undefined : by.caseId === file.caseId;
    return theirs ? undefined : refuse('NOT_YOUR_CASE');
  }
  if (by.kind !== 'officer') return undefined;
  const seated = by.country === here && (file.held.includes(by.agency) || file.assistedBy === by.agency);
  return seated ? undefined : refuse('NOT_YOUR_CASE');
}
