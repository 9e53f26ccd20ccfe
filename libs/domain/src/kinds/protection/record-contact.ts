import type { Clock } from '../../clocks/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, officer } from './define.js';
import { periodOpened, protectionPeriod } from './periods.js';

/** Somebody spoke with the person or with whoever looks after them. */
export interface RecordContact {
  readonly type: 'record-contact';
  readonly with: 'person' | 'guardian' | 'authority';
}
export interface ContactRecorded {
  readonly type: 'contact-recorded';
  readonly at: Instant;
  readonly with: RecordContact['with'];
  /** Until the next one: nobody is forgotten because they were spoken with once. Left out before there was a next one. */
  readonly opens?: Clock;
}

export const recordContact = command({
  type: 'record-contact',
  givenBy: { 'taken-up': officer, referred: officer },
  refusals: [],
  decide({ clocksOpened: opened, stage }, { with: whom }: RecordContact, { here, now: at, rules }) {
    const step = stage === 'referred' ? 'referral' : 'followUp';
    const opens = protectionPeriod(step, { here, opened, at }, rules);
    return accept<ContactRecorded>({ type: 'contact-recorded', at, with: whom, opens });
  },
});

export const contactRecorded = event({
  type: 'contact-recorded',
  evolve: (file, { opens }: ContactRecorded) => ({
    ...{ ...file, contacts: file.contacts + 1 },
    ...periodOpened(file.clocksOpened, opens),
  }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-contacted')],
});
