import type { CaseId, Instant, PlainDate } from '../../kernel/index.js';

export const credentialNewsStates = ['suspended', 'reinstated', 'revoked'] as const;

/** What whoever relies on a credential must know of it: which one, what became of it and until when; never why. */
export interface CredentialNews {
  /** Its number, in the country that issued it. */
  readonly credential: CaseId;
  /** Of the home country, or of the host that recognised it. */
  readonly subject: 'certificate' | 'recognition';
  readonly state: (typeof credentialNewsStates)[number];
  readonly at: Instant;
  /** Of a suspension: its last day. */
  readonly until?: PlainDate;
}

/** Run by a credential of this node on which the case rests, or which proves it; for the other country. */
export interface TellCredentialStatus {
  readonly type: 'tell-credential-status';
  readonly news: CredentialNews;
}
