import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, officer } from './define.js';

/** Somebody spoke with the person or with whoever looks after them. */
export interface RecordContact {
  readonly type: 'record-contact';
  readonly with: 'person' | 'guardian' | 'authority';
}
export interface ContactRecorded {
  readonly type: 'contact-recorded';
  readonly at: Instant;
  readonly with: RecordContact['with'];
}

export const recordContact = command({
  type: 'record-contact',
  givenBy: { 'taken-up': officer, referred: officer },
  refusals: [],
  decide: (_file, { with: whom }: RecordContact, { now }) =>
    accept<ContactRecorded>({ type: 'contact-recorded', at: now, with: whom }),
});

export const contactRecorded = event({
  type: 'contact-recorded',
  evolve: (file, _contact: ContactRecorded) => ({ ...file, contacts: file.contacts + 1, clock: undefined }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-contacted')],
});
