import type { Clock } from '../../../clocks/index.js';
import { pauseClock, reckon } from '../../../clocks/index.js';
import type { DecisionContext } from '../../../file/case/index.js';
import { opened } from '../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { nextNotice, raise } from '../../../file/engine/notices.js';
import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import { calendarOf } from '../../../file/engine/rule-look-up.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../../kernel/index.js';
import { accept, isRefused, notKnown, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';
import type { AuthenticitySettled } from './settle-authenticity.js';
import { certifiersPeriod, settleAuthenticity } from './settle-authenticity.js';
import type { MayRestOnAnswer, RestsOn } from './resting-on.js';
import { linesOfAnswer, restingOn } from './resting-on.js';

/** The first time it opens the worker's hearing; after the hearing it maintains what the worker was heard on, and says why. */
export interface ReportDiscrepancy extends MayRestOnAnswer {
  readonly type: 'report-discrepancy';
  readonly what: LocalizedText;
}
export interface DiscrepancyReported extends RestsOn {
  readonly type: 'discrepancy-reported';
  readonly at: Instant;
  readonly what: LocalizedText;
  readonly opens: Clock;
}

/** The worker is heard first (audi alteram partem); reported again after the hearing, the discrepancy counts. */
export const reportDiscrepancy = command({
  type: 'report-discrepancy',
  givenBy: { 'home-verification': ['verifier'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'HEARING_OPEN', 'DEADLINE_PASSED', 'NO_SUCH_ANSWER'],
  decide(file, report: ReportDiscrepancy, context) {
    const { what } = report;
    const { now, rules } = context;
    const refusal = refuseWithoutReasons(what, 'what') ?? refuseWhenPassed(certifiersPeriod(file), context);
    if (refusal !== undefined) return refusal;
    if (file.discrepancy?.heard === false) return refuse('HEARING_OPEN', untilWhen(file, context));
    const resting = restingOn(file, report, 'not-ours');
    if (isRefused(resting)) return resting;
    if (file.discrepancy !== undefined) return maintained(file, file.discrepancy.what, what, now, resting);
    const opens = homePeriod(file, 'hearing', { by: 'service', notice: nextNotice(file.notices) }, rules);
    return accept<DiscrepancyReported | AuthenticitySettled | NoticeRaised>(
      { type: 'discrepancy-reported', at: now, what, opens, ...resting },
      raise(file, 'discrepancy-reported', now),
    );
  },
});

/**
 * Nobody is found out for what they were not asked about (R13): the finding is the one that was put to the worker, and what is
 * said now is why their answer does not settle it.
 */
function maintained(
  file: RecognitionRequest,
  heard: LocalizedText,
  what: LocalizedText,
  now: Instant,
  resting: RestsOn,
) {
  const why = what.es.trim() === heard.es.trim() ? {} : { why: what };
  return settleAuthenticity(file, 'discrepancy', now, { ...resting, words: heard, ...why });
}

export const discrepancyReported = event({
  type: 'discrepancy-reported',
  evolve: (file, { at, opens, what }: DiscrepancyReported) => ({
    ...file,
    discrepancy: { what, reportedAt: at, heard: false },
    ...opened(file, opens),
    waiting: file.clock && pauseClock(file.clock, at, 'hearing'),
  }),
  lines: (file, reported) => [
    line(file.filing.home, reported.at, reported.type, { words: reported.what }),
    ...linesOfAnswer(file, reported, reported.at),
  ],
});

function untilWhen({ clock }: RecognitionRequest, { rules }: DecisionContext): { readonly dueOn: string } {
  const dueOn = clock === undefined ? undefined : reckon(clock, calendarOf(rules, clock)).dueOn;
  return { dueOn: dueOn ?? notKnown };
}
