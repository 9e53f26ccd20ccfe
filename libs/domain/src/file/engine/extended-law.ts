import type { CaseKind, CaseLaw, CaseRecord } from '../case/index.js';

export interface Staged extends CaseRecord {
  readonly stage: string;
}
export interface Typed {
  readonly type: string;
}

export type LawOn<Kind extends CaseKind, File, Command, Event> = CaseLaw<File, Command, Event> & {
  readonly kind: Kind;
};
