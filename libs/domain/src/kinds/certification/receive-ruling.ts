import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isFromTheAppeal } from '../appeal/appealed-file.js';
import type { ReceiveRuling, Ruling } from '../appeal/index.js';
import { rulingLine } from '../appeal/ruling-line.js';
import { afresh } from './afresh.js';
import type { CertificateIssued } from './certificate-issued.js';
import { certificateOf } from './certificate-issued.js';
import type { Certification } from './certification.js';
import { command, event } from './define.js';
import { tookPart } from './errands.js';
import type { FoundNotYetCompetent } from './found-not-yet-competent.js';
import { certificationPeriod } from './periods.js';

/** `opens`: where it was sent back, the agency's fresh period to agree on a day. */
export interface RulingReceived {
  readonly type: 'ruling-received';
  readonly at: Instant;
  readonly ruling: ReceiveRuling['ruling'];
  readonly opens?: Clock;
}

/** What the appeals body ruled: the finding is final, or gives way, or other people evaluate once more. */
export const receiveRuling = command({
  type: 'receive-ruling',
  givenBy: { appealed: ['effect'] },
  refusals: ['NO_SUCH_CASE'],
  decide(file, { ruling }: ReceiveRuling, context) {
    if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
    const { now, rules } = context;
    switch (ruling.outcome) {
      case 'upheld':
      case 'withdrawn':
        return accept<RulingReceived>({ type: 'ruling-received', at: now, ruling });
      case 'overturned':
        return overturned(file, ruling, context);
      case 'remitted': {
        const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
        return accept<RulingReceived>({ type: 'ruling-received', at: now, ruling, opens });
      }
    }
  },
});

/**
 * Units that the appeals body found shown are shown; with the last of them the certificate is due, and does not wait for
 * an accreditation that ended meanwhile: the evaluation was held while it was in force.
 */
function overturned(file: Certification, ruling: Ruling, { now, rules }: DecisionContext) {
  const received: RulingReceived = { type: 'ruling-received', at: now, ruling };
  const competent = ruling.verdicts.flatMap(({ unit, verdict }) => (verdict === 'held' ? [unit] : []));
  const gaps = (file.gaps ?? []).filter(({ unit }) => !competent.includes(unit));
  const { reasons: summary } = ruling;
  if (gaps.length === 0) {
    const certificate = certificateOf(file, now, rules);
    return accept<RulingReceived | CertificateIssued>(received, {
      type: 'certificate-issued',
      at: now,
      certificate,
      summary,
    });
  }
  const reapplyFrom = file.reapplyFrom === undefined ? {} : { reapplyFrom: file.reapplyFrom };
  return accept<RulingReceived | FoundNotYetCompetent>(received, {
    type: 'found-not-yet-competent',
    at: now,
    ...{ competent, gaps, summary },
    ...reapplyFrom,
  });
}

/** Sent back, it is evaluated again by people who had no part in it; otherwise nothing is left to appeal. */
export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { opens, ruling }: RulingReceived) {
    const after = { ...file, stage: 'not-yet-competent' as const, appeal: undefined };
    if (ruling.outcome !== 'remitted' || opens === undefined) return after;
    const replaced = [...new Set([...file.replaced, ...tookPart(file)])];
    return { ...afresh(after), stage: 'admissible', replaced, ...opened(after, opens) };
  },
  lines: ({ application }, { at, ruling }) => [rulingLine(application.country, at, ruling)],
});
