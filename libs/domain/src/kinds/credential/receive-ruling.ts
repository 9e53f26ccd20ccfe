import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isFromTheAppeal } from '../appeal/appealed-file.js';
import type { ReceiveRuling } from '../appeal/index.js';
import { rulingLine } from '../appeal/ruling-line.js';
import type { CredentialReinstated } from './credential-reinstated.js';
import { command, event } from './define.js';
import { authoritysPeriod } from './hearing.js';

/** `opens`: where it was sent back, the authority's fresh period. */
export interface RulingReceived {
  readonly type: 'ruling-received';
  readonly at: Instant;
  readonly ruling: ReceiveRuling['ruling'];
  readonly opens?: Clock;
}

/**
 * The revocation is final, or it falls: then the credential is in force again, and whoever was told of it is told so. Sent
 * back, it is in force until other people have decided, who read the ruling's instructions; the worker was heard.
 */
export const receiveRuling = command({
  type: 'receive-ruling',
  givenBy: { revoked: ['effect'] },
  refusals: ['NO_SUCH_CASE'],
  decide(file, { ruling }: ReceiveRuling, context) {
    if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
    const { now, rules } = context;
    const received: RulingReceived = { type: 'ruling-received', at: now, ruling };
    if (ruling.outcome === 'upheld' || ruling.outcome === 'withdrawn') {
      return accept<RulingReceived | CredentialReinstated | NoticeRaised>(received);
    }
    const again = ruling.outcome === 'remitted' ? { opens: authoritysPeriod(file, now, rules) } : {};
    return accept<RulingReceived | CredentialReinstated | NoticeRaised>(
      { ...received, ...again },
      { type: 'credential-reinstated', at: now, reasons: ruling.reasons },
      raise(file, 'credential-reinstated', now),
    );
  },
});

export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { opens, ruling }: RulingReceived) {
    const after = { ...file, appeal: undefined, revocation: undefined };
    if (ruling.outcome !== 'remitted' || opens === undefined) return after;
    const { instructions, legalBasis, reasons } = ruling;
    return {
      ...after,
      ...opened(file, opens),
      hearing: { motion: { reasons: instructions ?? reasons, legalBasis }, heard: true },
      excluded: [...new Set([...(file.excluded ?? []), ...(file.revocation?.by ?? [])])],
    };
  },
  lines: ({ here }, { at, ruling }) => [rulingLine(here, at, ruling)],
});
