import type { Actor } from '../../../../file/case/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Four eyes: whoever proposed never approves nor returns it, whatever the draw or the roles say. */
export function refuseSamePerson({ proposal }: RecognitionReview, { type }: { readonly type: string }, by: Actor) {
  if (type !== 'approve-verdict' && type !== 'return-proposal') return undefined;
  return by.kind === 'officer' && by.id === proposal?.by ? refuse('SAME_PERSON') : undefined;
}
