import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { changed } from './change.js';
import type { Withdrawal } from './credential.js';
import { decided, event } from './define.js';

/** By two people, or because the decision that it proved was withdrawn by two people. */
export interface CredentialRevoked {
  readonly type: 'credential-revoked';
  readonly at: Instant;
  readonly reasons?: LocalizedText;
  readonly legalBasis?: LocalizedText;
  readonly withdrawn?: Withdrawal;
  /** Who proposed and who approved it here. */
  readonly tookPart?: readonly OfficerId[];
  /** The worker's time to appeal against it; where the decision was withdrawn, that is what is appealed. */
  readonly opens?: Clock;
}

export const credentialRevoked = event({
  type: 'credential-revoked',
  weighs: true,
  evolve(file, { at, legalBasis, opens, reasons, tookPart, withdrawn }: CredentialRevoked) {
    const { hearing } = file;
    const change = changed(file, { state: 'revoked', at, told: true });
    const revoked = {
      ...file,
      ...decided,
      ...(reasons && { reasons }),
      ...(legalBasis && { legalBasis }),
      ...(withdrawn && { withdrawn }),
      ...change,
      stage: 'revoked',
      listed: true,
    } as const;
    return opens === undefined
      ? revoked
      : { ...revoked, ...opened(file, opens), revocation: { at, by: tookPart ?? [], ...(hearing && { hearing }) } };
  },
  lines: ({ here }, { at, reasons, type }) => [line(here, at, type, { words: reasons })],
});
