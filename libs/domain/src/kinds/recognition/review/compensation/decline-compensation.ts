import { line } from '../../../../file/page/timeline.js';
import { refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';
import type { CompensationDeclined } from './end-compensation.js';
import { endCompensation } from './end-compensation.js';

/** The worker wants none of the measures that are left, and keeps what is recognised. */
export interface DeclineCompensation {
  readonly type: 'decline-compensation';
}

/** Costs nothing that is held, and opens at once the period to appeal what is not. */
export const declineCompensation = command({
  type: 'decline-compensation',
  givenBy: { 'compensation-pending': ['worker'] },
  refusals: ['NOT_IN_THIS_STAGE'],
  decide: (file, _decline: DeclineCompensation, context) =>
    file.compensation === undefined
      ? refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'decline-compensation' })
      : endCompensation(file, file.compensation, 'compensation-declined', context),
});

export const compensationDeclined = event({
  type: 'compensation-declined',
  evolve: (file, _declined: CompensationDeclined) => file,
  lines: ({ host }, { at }) => [line(host.country, at, 'compensation-ended')],
});
