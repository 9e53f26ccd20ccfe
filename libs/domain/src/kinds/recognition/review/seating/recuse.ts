import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision, LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** An officer whom the draw named declares a conflict of interest; somebody else is drawn for the same seat. */
export interface Recuse {
  readonly type: 'recuse';
  readonly reasons: LocalizedText;
}

/** The reasons stand in the journal and not on the worker's page: they are about the officer. */
export function recuse(
  file: RecognitionReview,
  { reasons }: Recuse,
  { by, now }: DecisionContext,
): Decision<ReviewEvent> {
  if (by.kind !== 'officer') return refuse('NOT_ASSIGNED_TO_YOU');
  const seat = by.id === file.reviewer ? 'reviewer' : by.id === file.approver ? 'approver' : undefined;
  if (seat === undefined) return refuse('NOT_ASSIGNED_TO_YOU');
  return (
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ReviewEvent>({ type: 'officer-recused', at: now, seat, officer: by.id, reasons })
  );
}

/** What the officer proposed goes with them. */
export function recused(
  file: RecognitionReview,
  { officer, seat }: Extract<ReviewEvent, { type: 'officer-recused' }>,
): RecognitionReview {
  return {
    ...file,
    [seat]: undefined,
    ...(file.proposal?.by === officer ? { proposal: undefined } : {}),
    excluded: [...new Set([...(file.excluded ?? []), officer])],
  };
}
