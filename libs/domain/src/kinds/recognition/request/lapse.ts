import { monthsAfter, todayIn } from '../../../clocks/index.js';
import type { DecisionContext } from '../../../file/case/index.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { lapsing } from '../../../file/engine/periods.js';
import type { Lapse } from '../../../file/engine/process-commands.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import type { Escalated } from '../../../file/engine/time-passed.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant, PlainDate } from '../../../kernel/index.js';
import { accept, isRefused, refuse } from '../../../kernel/index.js';
import type { DraftDeleted } from '../../../file/engine/applications.js';
import type { HearingEnded } from './answer-discrepancy.js';
import { reopenableForMonths } from '../filing/best-step.js';
import { command, event, stopped } from './define.js';
import type { RecognitionRequest } from './recognition-request.js';
import { settleAuthenticity } from './settle-authenticity.js';

/** The worker sent nothing; it reopens with one command for months, and nothing is held against them. */
export interface ClosedWithoutPrejudice {
  readonly type: 'closed-without-prejudice';
  readonly at: Instant;
  readonly reopenableUntil: Instant;
  /** The same as the worker reads it; a journal from before does not say it. */
  readonly on?: PlainDate;
}

/** What the law says of silence at home. Source: procedure, "Recognition", column "If it lapses". */
export const lapse = command({
  type: 'lapse',
  givenBy: {
    draft: ['clock'],
    submitted: ['clock'],
    'awaiting-documents': ['clock'],
    'home-verification': ['clock'],
  },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = lapsing(file, id, context);
    if (isRefused(clock)) return clock;
    const { now } = context;
    switch (file.stage) {
      case 'draft':
        return accept<DraftDeleted | NoticeRaised>(
          { type: 'draft-deleted', at: now },
          raise(file, 'draft-deleted', now),
        );
      case 'submitted':
        return accept<Escalated>({ type: 'escalated', at: now, clock: clock.id });
      case 'awaiting-documents':
        return closeWithoutPrejudice(file, context);
      case 'home-verification':
        // The hearing's end gives the certifier its period back; only the certifier's own silence settles anything.
        if (file.waiting !== undefined) return accept<HearingEnded>({ type: 'hearing-ended', at: now });
        return settleAuthenticity(file, 'issuer-silent', now, {});
      case 'transmitted':
      case 'concluded':
      case 'closed-without-prejudice':
      case 'withdrawn':
      case 'draft-deleted':
        return refuse('NO_SUCH_CLOCK');
    }
  },
});

function closeWithoutPrejudice(file: RecognitionRequest, { now, rules }: DecisionContext) {
  const { timeZone } = rulesOf(rules, file.filing.home).calendar;
  const reopenableUntil = monthsAfter(timeZone, now, reopenableForMonths(file.filing, rules));
  return accept<ClosedWithoutPrejudice | NoticeRaised>(
    { type: 'closed-without-prejudice', at: now, reopenableUntil, on: todayIn(timeZone, reopenableUntil) },
    raise(file, 'closed-without-prejudice', now),
  );
}

export const closedWithoutPrejudice = event({
  type: 'closed-without-prejudice',
  evolve: (file, { reopenableUntil }: ClosedWithoutPrejudice) => ({
    ...file,
    stage: 'closed-without-prejudice',
    closedIn: file.stage,
    reopenableUntil,
    ...stopped,
  }),
  lines: ({ filing }, { at, on, type }) => [line(filing.home, at, type, on && { args: { on } })],
});
