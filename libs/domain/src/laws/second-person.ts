import type { CaseKind } from '../file/case/index.js';
import type { CommandOf } from './law-of.js';

type CommandType = CommandOf<CaseKind>['type'];

/** By which command a second person makes each proposal count whose outcome the worker reads. It says nothing but yes. */
const approvals = {
  'propose-verdict': 'approve-verdict',
  'uphold-recognition': 'approve-fraud-outcome',
  'withdraw-recognition': 'approve-fraud-outcome',
  'record-evaluation': 'approve-evaluation',
  'propose-suspension': 'approve-act',
  'propose-revocation': 'approve-act',
  'propose-reinstatement': 'approve-act',
  'propose-keeping': 'approve-act',
  'propose-deletion': 'approve-deletion-answer',
  'propose-keeping-data': 'approve-deletion-answer',
} as const satisfies Partial<Record<CommandType, CommandType>>;

/** Undefined where a command counts by itself. */
export const approvalOf = (command: CommandType): (typeof approvals)[keyof typeof approvals] | undefined =>
  Object.hasOwn(approvals, command) ? approvals[command as keyof typeof approvals] : undefined;
