import type { CaseKind, CaseLaw } from '@puente/domain/case';
import type { RecognitionRequest, RequestCommand, RequestEvent } from '@puente/domain/recognition-request';
import type { RecognitionReview, ReviewCommand, ReviewEvent } from '@puente/domain/recognition-review';

export type CaseState = RecognitionRequest | RecognitionReview;
export type CaseCommand = RequestCommand | ReviewCommand;
export type CaseEvent = RequestEvent | ReviewEvent;

/** The law of some kind of case. Which one it is was settled by the row's kind before anything is asked of it. */
export type AnyLaw = CaseLaw<CaseState, CaseCommand, CaseEvent>;

/** Finds the law of a kind; the domain's own `lawOf` everywhere but in tests of settlement itself. */
export type LawOf = (kind: CaseKind) => AnyLaw;
