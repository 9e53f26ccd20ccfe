import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { changed } from './change.js';
import { event, settled } from './define.js';

/** By two people, because its day has come, or because the appeals body took the revocation back. */
export interface CredentialReinstated {
  readonly type: 'credential-reinstated';
  readonly at: Instant;
  readonly reasons?: LocalizedText;
}

export const credentialReinstated = event({
  type: 'credential-reinstated',
  weighs: true,
  evolve(file, { at, reasons }: CredentialReinstated) {
    const listed = file.copies.some(({ ended }) => ended !== undefined);
    const change = changed(file, { state: 'reinstated', at, told: true });
    return { ...file, ...settled, ...(reasons && { reasons }), ...change, stage: 'active', listed };
  },
  lines: ({ here }, { at, reasons, type }) => [line(here, at, type, { words: reasons })],
});
