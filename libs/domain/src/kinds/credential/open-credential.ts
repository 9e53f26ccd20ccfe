import { empty } from '../../file/engine/begun.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Credential } from './credential.js';
import { beginning, opening } from './define.js';

/** Run by the file whose decision it proves. */
export interface OpenCredential {
  readonly type: 'open-credential';
  readonly about: Credential['about'];
  readonly applicant: Credential['applicant'];
  readonly content: Credential['content'];
}

export interface CredentialOpened extends Omit<OpenCredential, 'type'> {
  readonly type: 'credential-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
}

/** Only the file whose decision it proves opens it. */
export const openCredential = opening({
  type: 'open-credential',
  opens: 'errand',
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide(_none, { about, applicant, content }: OpenCredential, { by, caseId, here, now }) {
    if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
    if (content.standard.country !== here) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    return accept<CredentialOpened>({ type: 'credential-opened', at: now, caseId, here, about, applicant, content });
  },
});

export const credentialOpened = beginning({
  type: 'credential-opened',
  begin: ({ about, applicant, caseId, content, here }: CredentialOpened) => ({
    kind: 'credential',
    stage: 'issuing',
    ...{ caseId, here, about, applicant, content },
    ...empty,
    held: [content.agency],
    copies: [],
    suspensions: 0,
    listed: false,
  }),
});
