import type { CaseKind } from '../case/index.js';
import { recognitionRequest } from '../recognition-request/index.js';
import { recognitionReview } from '../recognition-review/index.js';

/** The law of each kind of case. Apart from `case`, which the laws themselves are made of. */
export const laws = {
  'recognition-request': recognitionRequest,
  'recognition-review': recognitionReview,
} as const satisfies Record<CaseKind, unknown>;

export type LawOf<Kind extends CaseKind> = (typeof laws)[Kind];

export const lawOf = <Kind extends CaseKind>(kind: Kind): LawOf<Kind> => laws[kind];
