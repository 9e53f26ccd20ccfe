import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { nextCopy } from './add-copy.js';
import type { CredentialCopy, StatusPlace } from './credential.js';
import { command, event } from './define.js';

/** Outcome of making it: the record is sealed, and the paper has its place in a status list. */
export interface RecordIssue {
  readonly type: 'record-issue';
  readonly recordSha256: string;
  readonly place: StatusPlace;
}

export interface CredentialIssued {
  readonly type: 'credential-issued';
  readonly at: Instant;
  readonly recordSha256: string;
  readonly copy: CredentialCopy;
}

export const recordIssue = command({
  type: 'record-issue',
  givenBy: { issuing: ['effect'] },
  refusals: [],
  decide(file, { place, recordSha256 }: RecordIssue, { now }) {
    const copy = nextCopy(file, 'paper', place, now);
    return accept<CredentialIssued | NoticeRaised>(
      { type: 'credential-issued', at: now, recordSha256, copy },
      raise(file, 'credential-issued', now),
    );
  },
});

export const credentialIssued = event({
  type: 'credential-issued',
  weighs: true,
  evolve: (file, { copy, recordSha256 }: CredentialIssued) => ({
    ...file,
    stage: 'active',
    recordSha256,
    copies: [...file.copies, copy],
  }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
