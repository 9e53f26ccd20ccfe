import type { ReceiveAppealClock, ReceiveRuling, Ruling } from '../appeal/index.js';
import { isFromTheAppeal } from '../appeal/appealed-file.js';
import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { certificateOf } from './approve-evaluation.js';
import type { Certification } from './certification.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';

/** What the appeals body ruled: the finding is final, or gives way, or other people evaluate once more. */
export function receiveRuling(
  file: Certification,
  { ruling }: ReceiveRuling,
  context: DecisionContext,
): Decision<CertificationEvent> {
  if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
  const { now, rules } = context;
  switch (ruling.outcome) {
    case 'upheld':
    case 'withdrawn':
      return accept<CertificationEvent>({ type: 'ruling-received', at: now, ruling });
    case 'overturned':
      return overturned(file, ruling, context);
    case 'remitted': {
      const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
      return accept<CertificationEvent>({ type: 'ruling-received', at: now, ruling, opens });
    }
  }
}

/**
 * Units that the appeals body found shown are shown; with the last of them the certificate is due, and does not wait for
 * an accreditation that ended meanwhile: the evaluation was held while it was in force.
 */
function overturned(
  file: Certification,
  ruling: Ruling,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const received: CertificationEvent = { type: 'ruling-received', at: now, ruling };
  const competent = ruling.verdicts.flatMap(({ unit, verdict }) => (verdict === 'held' ? [unit] : []));
  const gaps = (file.gaps ?? []).filter(({ unit }) => !competent.includes(unit));
  const { reasons: summary } = ruling;
  if (gaps.length === 0) {
    const certificate = certificateOf(file, now, rules);
    return accept<CertificationEvent>(received, { type: 'certificate-issued', at: now, certificate, summary });
  }
  const reapplyFrom = file.reapplyFrom === undefined ? {} : { reapplyFrom: file.reapplyFrom };
  return accept<CertificationEvent>(received, {
    type: 'found-not-yet-competent',
    at: now,
    ...{ competent, gaps, summary },
    ...reapplyFrom,
  });
}

/** The appeals body's period moved: the page here shows the same due date. */
export function receiveAppealClock(
  file: Certification,
  { clock }: ReceiveAppealClock,
  context: DecisionContext,
): Decision<CertificationEvent> {
  if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
  return accept<CertificationEvent>({ type: 'appeal-clock-told', at: context.now, clock });
}
