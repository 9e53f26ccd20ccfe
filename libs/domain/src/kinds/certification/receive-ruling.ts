import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import { leftToAppeal, withRuling } from '../appeal/appealed-file.js';
import type { Ruling } from '../appeal/index.js';
import type { RulingReceived } from '../appeal/receive-ruling.js';
import { rulingIn } from '../appeal/receive-ruling.js';
import { rulingLine } from '../appeal/ruling-line.js';
import { afresh } from './afresh.js';
import type { CertificateIssued } from './certificate-issued.js';
import { certificateOf } from './certificate-issued.js';
import type { Certification } from './certification.js';
import { event } from './define.js';
import { foundVerdicts, tookPart } from './errands.js';
import type { FoundNotYetCompetent } from './found-not-yet-competent.js';
import { certificationPeriod } from './periods.js';

/** What the appeals body ruled: the finding is final, or gives way, or other people evaluate once more. */
export const receiveRuling = rulingIn<Certification, CertificateIssued | FoundNotYetCompetent>(['appealed'], {
  leaves: (file) => leftToAppeal(file, foundVerdicts(file)),
  overturned,
  remitted: (file, _ruling, { now, rules }) => ({
    opens: certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules),
  }),
});

/**
 * Units that the appeals body found shown are shown; with the last of them the certificate is due, and does not wait for
 * an accreditation that ended meanwhile: the evaluation was held while it was in force.
 */
function overturned(
  file: Certification,
  ruling: Ruling,
  { now, rules }: DecisionContext,
): readonly (CertificateIssued | FoundNotYetCompetent)[] {
  const competent = ruling.verdicts.flatMap(({ unit, verdict }) => (verdict === 'held' ? [unit] : []));
  const gaps = (file.gaps ?? []).filter(({ unit }) => !competent.includes(unit));
  const { reasons: summary } = ruling;
  if (gaps.length === 0) {
    const certificate = certificateOf(file, now, rules);
    return [{ type: 'certificate-issued', at: now, certificate, summary }];
  }
  const reapplyFrom = file.reapplyFrom === undefined ? {} : { reapplyFrom: file.reapplyFrom };
  return [{ type: 'found-not-yet-competent', at: now, ...{ competent, gaps, summary }, ...reapplyFrom }];
}

/** What was found of the units that were not sent back stands, until the new finding tells it once more (R1). */
function standing({ appeal, gaps = [] }: Certification, { units }: Ruling): Pick<Certification, 'gaps'> {
  const again = units ?? appeal?.grounds.map(({ unit }) => unit) ?? [];
  const stands = gaps.filter(({ unit }) => !again.includes(unit));
  return stands.length === 0 ? {} : { gaps: stands };
}

/** Sent back, it is evaluated again by people who had no part in it; otherwise the worker appeals what is left of it, or nothing. */
export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { at, opens, remains, ruling }: RulingReceived) {
    const ruled = withRuling(file, { at, ruling, ...(remains && { remains }) });
    const after = { ...file, ...ruled, stage: 'not-yet-competent' as const };
    if (ruling.outcome !== 'remitted' || opens === undefined) return after;
    const replaced = [...new Set([...file.replaced, ...tookPart(file)])];
    const stands = { ...standing(file, ruling), upheld: after.upheld };
    return { ...afresh(after), ...stands, stage: 'admissible', replaced, ...opened(after, opens) };
  },
  lines: ({ application }, { at, ruling }) => [rulingLine(application.country, at, ruling)],
});
