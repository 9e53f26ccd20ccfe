import type { CaseKind, CaseLaw } from '@puente/domain/file/case';
import type { CommandOf, EventOf, FileOf } from '@puente/domain/laws';
import { lawOf } from '@puente/domain/laws';

export type CaseState = FileOf<CaseKind>;
export type CaseCommand = CommandOf<CaseKind>;
export type CaseEvent = EventOf<CaseKind>;

/** The law of some kind of file. Which one it is was settled by the row's kind before anything is asked of it. */
export type AnyLaw = CaseLaw<CaseState, CaseCommand, CaseEvent>;

/** Finds the law of a kind. */
export type LawOf = (kind: CaseKind) => AnyLaw;

/** The law in force; only settlement's own tests know another. */
export const lawInForce: LawOf = lawOf;
