import { line } from '../../../../file/page/timeline.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { ReviewResumed } from '../decision/resume-review.js';
import { resumedWhenAll } from '../decision/resume-review.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { besideMeasures, measuredMeanwhile, shownUnits } from '../review-file/units-open.js';
import { withoutAppointment } from '../test/schedule-test.js';
import type { CompensationDeclined } from './end-compensation.js';
import { endCompensation } from './end-compensation.js';

/** The worker wants none of the measures that are left, and keeps what is recognised. */
export interface DeclineCompensation {
  readonly type: 'decline-compensation';
}

const notNow = ({ stage }: RecognitionReview) =>
  refuse('NOT_IN_THIS_STAGE', { stage, command: 'decline-compensation' });

/**
 * Costs nothing that is held, and opens at once the period to appeal what is not. Where another unit is reviewed meanwhile, that period
 * opens with what is decided of it, for all (R3): what was declined is awaited no longer.
 */
export const declineCompensation = command({
  type: 'decline-compensation',
  givenBy: { 'compensation-pending': ['worker'], received: ['worker'], 'host-review': ['worker'] },
  refusals: ['NOT_IN_THIS_STAGE'],
  barred: (file) => (file.stage === 'compensation-pending' || besideMeasures(file) ? undefined : notNow(file)),
  decide(file, _decline: DeclineCompensation, context) {
    const { compensation } = file;
    if (compensation === undefined) return notNow(file);
    if (!besideMeasures(file)) return endCompensation(file, compensation, 'compensation-declined', context);
    const shown = shownUnits(file);
    const leaves = measuredMeanwhile(file)
      .map(({ unit }) => unit)
      .filter((unit) => !shown.includes(unit));
    const declined: CompensationDeclined = { type: 'compensation-declined', at: context.now, leaves };
    const after = withoutMeasuresOf(file, leaves);
    const resumed = besideMeasures(after) ? resumedWhenAll(after, shown, context) : [];
    return accept<CompensationDeclined | ReviewResumed>(declined, ...resumed);
  },
});

export const compensationDeclined = event({
  type: 'compensation-declined',
  evolve(file, { at, leaves }: CompensationDeclined) {
    if (leaves === undefined) return file;
    const choices = leaves.map((unit) => ({ unit, choice: 'without-test' as const, at }));
    return { ...withoutMeasuresOf(file, leaves), testChoices: [...(file.testChoices ?? []), ...choices] };
  },
  lines: ({ host }, { at }) => [line(host.country, at, 'compensation-ended')],
});

/** Their verdicts stand; no test of theirs is held, and nobody is late with one. */
function withoutMeasuresOf(file: RecognitionReview, leaves: readonly string[]): RecognitionReview {
  const open = file.open?.filter(({ unit }) => !leaves.includes(unit));
  const left = { ...file, open, tests: withoutAppointment(file, leaves), lateTest: undefined };
  return measuredMeanwhile(left).length > 0 ? left : { ...left, measuring: undefined, waiting: undefined };
}
