import { nextNotice } from '../../file/engine/notices.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import type { Credential, CredentialChange } from './credential.js';

interface Became {
  readonly state: CredentialChange['state'];
  readonly at: Instant;
  readonly until?: PlainDate;
  /** The notice of it is raised by the same decision. */
  readonly told: boolean;
}

/** A later change takes the place of one that was not told yet: what counts is how it stands. */
export function changed({ change, notices }: Pick<Credential, 'change' | 'notices'>, { told, ...became }: Became) {
  const no = (change?.no ?? 0) + 1;
  return { change: { no, ...became, ...(told ? { notice: nextNotice(notices) } : {}) } satisfies CredentialChange };
}

/** More is known of telling it. */
export const withChange = ({ change }: Credential, more: Partial<CredentialChange>): Pick<Credential, 'change'> =>
  change === undefined ? {} : { change: { ...change, ...more } };
