import type { DueEffect, ProcessView } from '../case/index.js';
import { corridorOf } from '../procedure/parties.js';
import { processOf } from '../procedure/process-of.js';
import type { RuleBook } from '../rules/index.js';
import type { RecognitionReview } from './recognition-review.js';

export const process = (file: RecognitionReview, rules: RuleBook): ProcessView =>
  processOf(file, { stage: file.stage, corridor: corridorOf(file), over: isOver(file), effects: effects(file) }, rules);

/** Whatever can still be appealed is not over. */
function isOver({ refusalFinal, stage }: RecognitionReview): boolean {
  switch (stage) {
    case 'draft':
    case 'with-home':
    case 'received':
    case 'host-review':
      return false;
    case 'partially-recognised':
    case 'refused':
      return refusalFinal;
    case 'recognised':
    case 'withdrawn':
    case 'draft-deleted':
      return true;
  }
}

const effects = ({ clock, reviewer, stage }: RecognitionReview): readonly DueEffect[] =>
  stage === 'received' && reviewer === undefined && clock !== undefined
    ? [{ kind: 'draw-officers', subject: clock.id }]
    : [];
