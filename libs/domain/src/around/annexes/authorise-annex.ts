import type { Actor, CaseRecord } from '../../file/case/index.js';
import { everyStage, inEveryStage } from '../../file/definition/define-command.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import type { CountryCode, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { authoriseRole } from '../../file/engine/authority.js';
import type { AnnexCommand } from './commands.js';

/** Whoever may, in every stage but those in which there is nothing yet, or nothing any more. */
export const commands = [
  inEveryStage('raise-alert', ['supervisor', 'verifier'], ['UNKNOWN_UNIT', 'REASONS_MISSING', 'NO_AGREEMENT']),
  inEveryStage('correct-data', ['worker', 'assistant'], ['REASONS_MISSING']),
  inEveryStage('receive-alert-news', ['effect'], ['NOT_FOR_THIS_COUNTRY']),
  inEveryStage('receive-correction', ['effect', 'country'], ['NOT_FOR_THIS_COUNTRY']),
] as const;
export const allowedCommands = rowIn(commands, everyStage);

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
