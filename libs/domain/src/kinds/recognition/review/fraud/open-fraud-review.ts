import type { Clock } from '../../../../clocks/index.js';
import { dayOfDate, endOf } from '../../../../clocks/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../../../file/engine/periods.js';
import { inOne, refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { howLong } from '../decision/how-long.js';
import { command, event } from '../review-file/define.js';

/** A supervisor has reasons to believe that a tacit recognition was obtained by fraud. */
export interface OpenFraudReview {
  readonly type: 'open-fraud-review';
  readonly reasons: LocalizedText;
  /** Of what the worker is suspected, they read by which rule (R4). */
  readonly legalBasis: LocalizedText;
}
export interface FraudReviewOpened {
  readonly type: 'fraud-review-opened';
  readonly at: Instant;
  readonly reasons: LocalizedText;
  /** A journal from before names none. */
  readonly legalBasis?: LocalizedText;
  readonly by: OfficerId;
  readonly opens: Clock;
}

/**
 * Silence recognised, so nobody ever looked: for as long as the recognition is valid it stays reviewable for fraud, once,
 * and only after the worker was heard. Of a partial one, after the time to appeal: nobody loses that by being suspected. What people decided is never reopened like this.
 */
export const openFraudReview = command({
  type: 'open-fraud-review',
  givenBy: { recognised: ['supervisor'], 'partially-recognised': ['supervisor'] },
  refusals: ['NOT_TACIT', 'NO_LONGER_VALID', 'ALREADY_DONE', 'APPEAL_OPEN', 'REASONS_MISSING'],
  decide(file, { legalBasis, reasons }: OpenFraudReview, { by, now, rules }) {
    const { decision, fraudReview, host } = file;
    if (decision?.tacit !== true) return refuse('NOT_TACIT');
    if (fraudReview !== undefined) return refuse('ALREADY_DONE');
    if (file.stage === 'partially-recognised' && !file.refusalFinal) return refuse('APPEAL_OPEN');
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const { timeZone } = rulesOf(rules, host.country).calendar;
    const { validUntil } = howLong(host, decision.at, rules);
    if (now > endOf(timeZone, dayOfDate(validUntil))) return refuse('NO_LONGER_VALID', { until: validUntil });
    const opens = openPeriod(
      {
        name: 'hearing',
        opened: file.clocksOpened,
        step: agreementOf(rules, host).steps.hearing,
        holder: theWorker,
        calendar: host.country,
        opening: { by: 'service', notice: nextNotice(file.notices) },
      },
      rules,
    );
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseWithoutReasons(legalBasis, 'legalBasis') ??
      accept<FraudReviewOpened | NoticeRaised>(
        { type: 'fraud-review-opened', at: now, reasons, legalBasis, by: by.id, opens },
        raise(file, 'fraud-review-opened', now),
      )
    );
  },
});

/** Until it is closed the recognition stands. */
export const fraudReviewOpened = event({
  type: 'fraud-review-opened',
  evolve: (file, { at, by, opens, reasons }: FraudReviewOpened) => ({
    ...file,
    stage: 'fraud-review',
    fraudReview: { reasons, by, at, heard: false },
    ...opened(file, opens),
  }),
  lines: ({ host }, { at, legalBasis, reasons, type }) => [
    line(host.country, at, type, { words: legalBasis ? inOne(reasons, legalBasis) : reasons }),
  ],
});
