import { pauseClock, resumeClock } from '../../../../clocks/index.js';
import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { Appealed } from '../../../appeal/appealed-file.js';
import { madeAppeal, refuseGrounds, withAppeal } from '../../../appeal/appealed-file.js';
import type { MakeAppeal } from '../../../appeal/index.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { appealable } from '../review-file/units-open.js';

/** Of measures, where the office owes a test of them, it stands still and passes for nobody. */
const workersPeriod = ({ clock, measuring }: RecognitionReview) => (measuring === undefined ? clock : undefined);

/**
 * Against what the decision did not give, while the period to appeal runs. What was refused beside measures for other units
 * need not wait for their end (R3): it can be appealed as long as they run, and afterwards in the period of that decision.
 */
export const makeAppeal = command({
  type: 'appeal',
  givenBy: { 'partially-recognised': ['worker'], refused: ['worker'], 'compensation-pending': ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred(file) {
    const refused = appealable(file).some(({ verdict }) => verdict === 'missing');
    return file.refusalFinal || !refused ? refuse('REFUSAL_FINAL') : undefined;
  },
  decide(file, made: MakeAppeal, context) {
    const refusal = refuseWhenPassed(workersPeriod(file), context) ?? refuseGrounds(appealable(file), made.grounds);
    if (refusal !== undefined) return refusal;
    const { country } = file.host;
    const step = agreementOf(context.rules, file.host).steps.appealReview;
    return accept<Appealed>(madeAppeal(file, made, { country, step }, context));
  },
});

/** An office that let the period of a test pass is as late with it after the appeal: nobody who appeals gives it a fresh one (R1, R10). */
const lateWithTest = ({ clock, measuring }: RecognitionReview) =>
  measuring !== undefined && clock?.lapsedAt !== undefined ? clock : undefined;

export const appealed = event({
  type: 'appealed',
  evolve(file, happened: Appealed) {
    const appealed = { ...file, stage: 'appealed' as const, ...withAppeal(file, happened) };
    if (file.stage !== 'compensation-pending') return appealed;
    // From now on it stands still for the appeal: nobody misses a test meanwhile.
    const { at, left } = happened;
    const measuring = file.measuring && pauseClock(resumeClock(file.measuring, at), at, 'appeal');
    return { ...appealed, waiting: file.waiting, measuring: measuring ?? left, lateTest: lateWithTest(file) };
  },
  lines: ({ host }, { appeal, at, type }) => [line(host.country, at, type, { args: { appeal: appeal.caseId } })],
});
