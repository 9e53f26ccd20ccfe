import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { AuthorityTold } from './data-breach.js';
import { command, event } from './define.js';

/** What was sent, and what proves it; again, for what was found out later. */
export interface RecordAuthorityTold extends AuthorityTold {
  readonly type: 'record-authority-told';
}

export interface AuthorityToldRecorded extends AuthorityTold {
  readonly type: 'authority-told';
  readonly at: Instant;
}

/** Before anybody confirmed it as well: the authority's hours wait for nobody. */
export const recordAuthorityTold = command({
  type: 'record-authority-told',
  givenBy: { reported: ['operator', 'supervisor'], confirmed: ['operator', 'supervisor'] },
  refusals: ['DATE_IN_FUTURE', 'ALREADY_DONE'],
  decide({ authorityTold }, { reference, sentAt, sha256 }: RecordAuthorityTold, { now }) {
    if (sentAt > now) return refuse('DATE_IN_FUTURE', { date: sentAt }, 'sentAt');
    if (authorityTold.some((one) => one.sha256 === sha256)) return refuse('ALREADY_DONE');
    return accept<AuthorityToldRecorded>({ type: 'authority-told', at: now, sentAt, reference, sha256 });
  },
});

export const authorityTold = event({
  type: 'authority-told',
  evolve: (file, { reference, sentAt, sha256 }: AuthorityToldRecorded) => ({
    ...file,
    authorityTold: [...file.authorityTold, { sentAt, reference, sha256 }],
  }),
});
