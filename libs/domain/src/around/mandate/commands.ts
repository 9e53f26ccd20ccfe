import type { Mandate, MandateScope } from '../../file/case/index.js';
import type { PlainDate } from '../../kernel/index.js';

export interface GrantMandate {
  readonly type: 'grant-mandate';
  readonly to: Mandate['to'];
  readonly scope: MandateScope;
  readonly until: PlainDate;
}
/** At once, and without a reason. */
export interface EndMandate {
  readonly type: 'end-mandate';
  readonly mandate: string;
}
/** Whoever holds it looked into the file; given by the node, once a day. */
export interface RecordMandateUse {
  readonly type: 'record-mandate-use';
}

export type MandateCommand = GrantMandate | EndMandate | RecordMandateUse;

const types: ReadonlySet<string> = new Set<MandateCommand['type']>([
  'grant-mandate',
  'end-mandate',
  'record-mandate-use',
]);
export const isMandateCommand = (command: { readonly type: string }): command is MandateCommand =>
  types.has(command.type);
