import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { withRuling } from '../appeal/appealed-file.js';
import type { Ruling } from '../appeal/index.js';
import type { RulingReceived } from '../appeal/receive-ruling.js';
import { rulingIn } from '../appeal/receive-ruling.js';
import { rulingLine } from '../appeal/ruling-line.js';
import type { Credential } from './credential.js';
import type { CredentialReinstated } from './credential-reinstated.js';
import { event } from './define.js';
import { authoritysPeriod } from './hearing.js';

/**
 * The revocation is final, or it falls: then the credential is in force again, and whoever was told of it is told so. Sent
 * back, it is in force until other people have decided, who read the ruling's instructions; the worker was heard.
 */
export const receiveRuling = rulingIn<Credential, CredentialReinstated | NoticeRaised>(['revoked'], {
  overturned: reinstated,
  remitted: (file, ruling, context) => ({
    opens: authoritysPeriod(file, context.now, context.rules),
    events: reinstated(file, ruling, context),
  }),
});

function reinstated(file: Credential, { reasons }: Ruling, { now }: DecisionContext) {
  return [
    { type: 'credential-reinstated', at: now, reasons } satisfies CredentialReinstated,
    raise(file, 'credential-reinstated', now),
  ];
}

export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { at, opens, ruling }: RulingReceived) {
    const ruled = { ...file, ...withRuling(file, { at, ruling }) };
    // With days left to appeal, whoever revoked it still must not rule on it.
    if (ruled.clock !== undefined) return ruled;
    // Upheld, it stands, and so does what it rested on (R13).
    if (ruling.outcome === 'upheld') return ruled;
    const after = { ...ruled, revocation: undefined };
    if (ruling.outcome !== 'remitted' || opens === undefined) return after;
    const { instructions, legalBasis, reasons } = ruling;
    // What the worker was heard on is decided again, and nothing else (R4): the ruling says how, and is no law of a revocation.
    return {
      ...after,
      ...opened(file, opens),
      hearing: { ...file.revocation?.hearing, heard: true, remand: { reasons: instructions ?? reasons, legalBasis } },
      excluded: [...new Set([...(file.excluded ?? []), ...(file.revocation?.by ?? [])])],
    };
  },
  lines: ({ here }, { at, ruling }) => [rulingLine(here, at, ruling)],
});
