import type { Clock } from '../../../../clocks/index.js';
import { pauseClock } from '../../../../clocks/index.js';
import type { DecisionContext, Measure } from '../../../../file/case/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { outcomeOf } from '../decision/decide-review.js';
import { event } from '../review-file/define.js';
import type { DecidedVerdict, Proposal, RecognitionReview, ReviewDecision } from '../review-file/recognition-review.js';
import { standsBySilence, withStandingVerdicts } from '../review-file/units-open.js';

/** `opens`: the worker's period; the review's own stands still. */
export interface CompensationImposed {
  readonly type: 'compensation-imposed';
  readonly at: Instant;
  readonly verdicts: readonly DecidedVerdict[];
  readonly reasons: LocalizedText;
  readonly measures: readonly Measure[];
  readonly opens: Clock;
  /** What stands from this day on, for all units but those with a measure. */
  readonly decision?: ReviewDecision;
}

/**
 * Instead of leaving units out at once, the two people say how they can still be gained; what is held is held that day.
 * The worker's period starts with the notice; the review's stands still meanwhile and keeps what is left of it.
 */
export function imposeCompensation(
  file: RecognitionReview,
  { verdicts: proposed, reasons, measures }: Proposal,
  { now, rules }: DecisionContext,
) {
  const verdicts = withStandingVerdicts(file, proposed, rules);
  const decision = { outcome: outcomeOf(verdicts), verdicts, reasons, tacit: standsBySilence(file), at: now };
  const opens = openPeriod(
    {
      name: 'compensation',
      opened: file.clocksOpened,
      step: agreementOf(rules, file.host).steps.compensation,
      holder: theWorker,
      calendar: file.host.country,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
  return accept<CompensationImposed | NoticeRaised>(
    { type: 'compensation-imposed', at: now, verdicts, reasons, measures, opens, decision },
    raise(file, 'compensation-imposed', now),
  );
}

export const compensationImposed = event({
  type: 'compensation-imposed',
  evolve: (file, { verdicts, reasons, measures, at, opens, decision }: CompensationImposed) => ({
    ...file,
    stage: 'compensation-pending',
    compensation: { verdicts, reasons, measures, at, reports: [] },
    proposal: undefined,
    ...(decision && { decision, open: measures.map(({ unit }) => ({ unit, why: 'measured' as const })) }),
    ...opened(file, opens),
    waiting: file.clock && pauseClock(file.clock, at, 'compensation'),
  }),
  lines: ({ host }, { at, measures, reasons, type }) => [
    line(host.country, at, type, { args: { units: measures.map(({ unit }) => unit) }, words: reasons }),
  ],
});
