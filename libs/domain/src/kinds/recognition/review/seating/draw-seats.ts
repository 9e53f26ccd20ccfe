import type { Draw } from '../../../../draws/index.js';
import { isRefused, refuse } from '../../../../kernel/index.js';
import { drawOfficer, drawOfficers } from '../../../../draws/index.js';
import { notDrawn } from './not-drawn.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Both seats, or the one that a recusal left empty: whoever sits already stays, and never sits twice. */
export function drawSeats(file: RecognitionReview, draw: Draw) {
  const { approver, reviewer } = file;
  const excluded = notDrawn(file);
  if (reviewer !== undefined && approver !== undefined) return refuse('ALREADY_DONE');
  if (reviewer !== undefined) {
    const drawn = drawOfficer({ seed: `${draw.seed}/approver`, candidates: draw.approvers }, [...excluded, reviewer]);
    return isRefused(drawn) ? drawn : { reviewer, approver: drawn.officer };
  }
  if (approver !== undefined) {
    const drawn = drawOfficer({ seed: `${draw.seed}/reviewer`, candidates: draw.reviewers }, [...excluded, approver]);
    return isRefused(drawn) ? drawn : { reviewer: drawn.officer, approver };
  }
  return drawOfficers(draw, excluded);
}
