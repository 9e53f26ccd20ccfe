import { inStages } from '../../file/definition/define-command.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { changed } from './change.js';
import type { CredentialRevoked } from './credential-revoked.js';
import { carried, command, decided, event } from './define.js';
import { withdrawnWith } from './withdrawn.js';

/** Run by the file whose decision it proved: a later decision took its place, or took it away. */
export interface EndCredential {
  readonly type: 'end-credential';
  readonly why: 'replaced' | 'withdrawn';
  readonly by?: CaseId;
}

export interface CredentialReplaced {
  readonly type: 'credential-replaced';
  readonly at: Instant;
  readonly by: CaseId;
}

/** Two people decided it in the file that it proves. */
export const endCredential = command({
  type: 'end-credential',
  givenBy: inStages(['issuing', ...carried], ['effect']),
  refusals: [],
  decide(file, { by: next, why }: EndCredential, { by, now, rules }) {
    if (by.kind !== 'effect' || by.file !== file.about.caseId) return refuse('NOT_YOUR_CASE');
    return why === 'replaced' && next !== undefined
      ? accept<CredentialReplaced>({ type: 'credential-replaced', at: now, by: next })
      : accept<CredentialRevoked | NoticeRaised>(
          { type: 'credential-revoked', at: now, withdrawn: withdrawnWith(file, rules) },
          raise(file, 'credential-revoked', now),
        );
  },
});

export const credentialReplaced = event({
  type: 'credential-replaced',
  weighs: true,
  evolve(file, { at, by }: CredentialReplaced) {
    const change = changed(file, { state: 'replaced', at, told: false });
    return { ...file, ...decided, ...change, stage: 'replaced', replacedBy: by, listed: true };
  },
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
