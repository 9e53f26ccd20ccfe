import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Certification, Evaluation } from './certification.js';
import { checkCertifier } from './check-application.js';
import type { ReturnApplication } from './commands.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';
import { unitsLeft } from './units.js';

/** Possible late as well: lateness is never held against the worker. */
export function admit(file: Certification, { by, now, rules }: DecisionContext): Decision<CertificationEvent> {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['registrar'], yours: [by.kind] });
  const refusal = checkCertifier(file.application, rules, now);
  if (refusal !== undefined) return refusal;
  const opening = { by: 'event', at: now } as const;
  const told = raise(file, 'application-admitted', now);
  if (unitsLeft(file).length > 0) {
    const opens = certificationPeriod(file, 'scheduling', opening, rules);
    return accept<CertificationEvent>({ type: 'application-admitted', at: now, by: by.id, opens }, told);
  }
  // Nothing is left to evaluate; a second person approves all the same.
  const evaluation: Evaluation = { findings: [], summary: allCredited, by: by.id, at: now };
  const opens = certificationPeriod(file, 'approval', opening, rules);
  return accept<CertificationEvent>({ type: 'application-admitted', at: now, by: by.id, evaluation, opens }, told);
}

const allCredited = {
  es: 'Lo que demostró en otro país cubre todas las unidades: no hace falta evaluar nada más.',
  en: 'What was shown in another country covers every unit: there is nothing left to evaluate.',
} as const;

/** Back to the worker, who reads why; also where a certifier lost its accreditation before the evaluation. */
export function returnApplication(
  file: Certification,
  { reasons }: ReturnApplication,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const refusal = refuseWithoutReasons(reasons, 'reasons');
  if (refusal !== undefined) return refusal;
  const opens = certificationPeriod(file, 'returned', { by: 'service', notice: nextNotice(file.notices) }, rules);
  return accept<CertificationEvent>(
    { type: 'application-returned', at: now, reasons, opens },
    raise(file, 'application-returned', now),
  );
}
