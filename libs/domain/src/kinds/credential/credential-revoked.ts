import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { changed } from './change.js';
import { decided, event } from './define.js';

/** By two people, or because the decision that it proved was withdrawn by two people. */
export interface CredentialRevoked {
  readonly type: 'credential-revoked';
  readonly at: Instant;
  readonly reasons?: LocalizedText;
}

export const credentialRevoked = event({
  type: 'credential-revoked',
  weighs: true,
  evolve(file, { at, reasons }: CredentialRevoked) {
    const change = changed(file, { state: 'revoked', at, told: true });
    return { ...file, ...decided, ...(reasons && { reasons }), ...change, stage: 'revoked', listed: true };
  },
  lines: ({ here }, { at, reasons, type }) => [line(here, at, type, { words: reasons })],
});
