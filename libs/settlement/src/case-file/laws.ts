import type { CaseKind, CaseLaw } from '@puente/domain/case';
import { lawOf } from '@puente/domain/laws';
import type { RecognitionRequest, RequestCommand, RequestEvent } from '@puente/domain/recognition-request';
import type { RecognitionReview, ReviewCommand, ReviewEvent } from '@puente/domain/recognition-review';

export type CaseState = RecognitionRequest | RecognitionReview;
export type CaseCommand = RequestCommand | ReviewCommand;
export type CaseEvent = RequestEvent | ReviewEvent;

/** The law of some kind of case. Which one it is was settled by the row's kind before anything is asked of it. */
export type AnyLaw = CaseLaw<CaseState, CaseCommand, CaseEvent>;

/** Finds the law of a kind. */
export type LawOf = (kind: CaseKind) => AnyLaw;

/** The law in force; only settlement's own tests know another. */
export const lawInForce: LawOf = lawOf;
