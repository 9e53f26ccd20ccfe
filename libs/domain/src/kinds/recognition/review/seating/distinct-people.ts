import type { Actor } from '../../../../file/case/index.js';
import type { Refused } from '../../../../kernel/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { ReviewCommand } from '../commands.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Four eyes: whoever proposed never approves nor returns it, whatever the draw or the roles say. */
export function refuseSamePerson(
  { proposal }: RecognitionReview,
  { type }: Pick<ReviewCommand, 'type'>,
  by: Actor,
): Refused | undefined {
  if (type !== 'approve-verdict' && type !== 'return-proposal') return undefined;
  return by.kind === 'officer' && by.id === proposal?.by ? refuse('SAME_PERSON') : undefined;
}
