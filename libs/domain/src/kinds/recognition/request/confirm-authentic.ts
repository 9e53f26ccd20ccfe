import type { DecisionContext } from '../../../file/case/index.js';
import { raise } from '../../../file/engine/notices.js';
import { accept, isRefused, refuse } from '../../../kernel/index.js';
import { command } from './define.js';
import type { RecognitionRequest } from './recognition-request.js';
import { settleAuthenticity } from './settle-authenticity.js';
import type { MayRestOnAnswer } from './resting-on.js';
import { restingOn } from './resting-on.js';

export interface ConfirmAuthentic extends MayRestOnAnswer {
  readonly type: 'confirm-authentic';
}

/**
 * Also while the worker is being heard: a yes needs no hearing. And also late, until every host has decided (R13): the
 * silence of the issuer was never the worker's fault, so its end is not either.
 */
export const confirmAuthentic = command({
  type: 'confirm-authentic',
  givenBy: { 'home-verification': ['verifier'], transmitted: ['verifier'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_DONE', 'NO_SUCH_ANSWER'],
  barred: ({ authenticity }) => (authenticity?.finding === 'authentic' ? refuse('ALREADY_DONE') : undefined),
  decide: (file, confirm: ConfirmAuthentic, context) => confirmed(file, confirm, context),
});

/** The worker was told otherwise before, where it is late; of a yes in time the host's own notice says enough. */
function confirmed(file: RecognitionRequest, confirm: ConfirmAuthentic, { now }: DecisionContext) {
  const resting = restingOn(file, confirm, 'ours');
  if (isRefused(resting)) return resting;
  const settled = settleAuthenticity(file, 'authentic', now, resting);
  return file.stage === 'transmitted' ? accept(...settled.events, raise(file, 'authenticity-settled', now)) : settled;
}
