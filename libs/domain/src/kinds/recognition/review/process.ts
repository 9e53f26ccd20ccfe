import type { DueEffect, ProcessView } from '../../../file/case/index.js';
import { corridorOf } from '../../../file/engine/parties.js';
import { processOf } from '../../../file/engine/process-of.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { errands } from './errands.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { stages } from './stages.js';

export const process = (file: RecognitionReview, rules: RuleBook): ProcessView =>
  processOf(
    file,
    {
      stage: file.stage,
      corridor: corridorOf(file),
      over: stages.over(file, rules),
      effects: effects(file),
      errands: errands(file),
    },
    rules,
  );

const effects = (file: RecognitionReview): readonly DueEffect[] =>
  isSeatEmpty(file) ? [{ kind: 'draw-officers', subject: drawOf(file) }] : [];

function isSeatEmpty({ approver, clock, reviewer, stage }: RecognitionReview): boolean {
  if (stage === 'received') return reviewer === undefined && clock !== undefined;
  const reviewed = stage === 'host-review' || stage === 'compensation-pending';
  return reviewed && (reviewer === undefined || approver === undefined);
}

/** Each draw of a case has a name of its own; a further one follows from whom it must leave out. */
const drawOf = ({ clock, excluded = [], stage }: RecognitionReview): string =>
  stage === 'received' && clock !== undefined ? clock.id : `redraw#${excluded.length}`;
