import type { Clock } from '../../clocks/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, officerOrSupervisor } from './define.js';
import { periodOpened, protectionPeriod } from './periods.js';

/** The authority to which the person was referred has answered, or does not look after them: those who protect people here do. */
export interface ReturnReferral {
  readonly type: 'return-referral';
  readonly answer: LocalizedText;
}
export interface ReferralReturned {
  readonly type: 'referral-returned';
  readonly at: Instant;
  readonly answer: LocalizedText;
  readonly opens: Clock;
}

export const returnReferral = command({
  type: 'return-referral',
  givenBy: { referred: officerOrSupervisor },
  refusals: ['REASONS_MISSING'],
  decide({ clocksOpened: opened }, { answer }: ReturnReferral, { here, now: at, rules }) {
    const opens = protectionPeriod('followUp', { here, opened, at }, rules);
    return (
      refuseWithoutReasons(answer, 'answer') ??
      accept<ReferralReturned>({ type: 'referral-returned', at, answer, opens })
    );
  },
});

export const referralReturned = event({
  type: 'referral-returned',
  evolve: (file, { answer, opens }: ReferralReturned) => ({
    ...{ ...file, stage: 'taken-up', referralAnswer: answer },
    ...periodOpened(file.clocksOpened, opens),
  }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-taken-up')],
});
