import type { Actor, CaseRecord } from '../../file/case/index.js';
import { everyStage, inEveryStage } from '../../file/definition/define-command.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import type { CountryCode, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { authoriseRole } from '../../file/engine/authority.js';
import type { ClockCommand } from './commands.js';

/** Whoever may, whatever the stage; the sweep of a pause says which pause it is, and the commands check that. */
export const commands = [
  inEveryStage('pause-clock', ['effect']),
  inEveryStage('resume-clock', ['effect']),
  inEveryStage('recount', ['supervisor', 'operator']),
  inEveryStage(
    'migrate-case',
    ['supervisor'],
    ['NO_SUCH_CLOCK', 'NO_NEWER_RULES', 'NOT_IN_FORCE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  ),
  inEveryStage('say-region', ['worker', 'assistant', 'supervisor'], ['UNKNOWN_REGION', 'ALREADY_DONE']),
] as const;
export const allowedCommands = rowIn(commands, everyStage);

/** A calendar is the country's, so whoever changes it need not hold the case; all else is for those who hold or held it. */
export function refuseClockCommand(
  file: CaseRecord,
  type: ClockCommand['type'],
  stage: string,
  by: Actor,
  here: CountryCode | undefined,
): Refused | undefined {
  const refusal = authoriseRole(allowedCommands, type, stage, by);
  if (refusal !== undefined) return refusal;
  if (by.kind === 'worker') {
    const theirs = by.caseId === undefined ? by.id !== undefined : by.caseId === file.caseId;
    return theirs ? undefined : refuse('NOT_YOUR_CASE');
  }
  if (by.kind !== 'officer') return undefined;
  if (here !== undefined && by.country !== here) return refuse('NOT_YOUR_CASE');
  if (type === 'recount') return undefined;
  return file.held.includes(by.agency) || file.assistedBy === by.agency ? undefined : refuse('NOT_YOUR_CASE');
}
