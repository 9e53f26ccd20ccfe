import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Certification } from './certification.js';
import type { DeclareConflict, ReplaceAssessor } from './commands.js';
import type { CertificationEvent } from './events.js';

/** Whoever says anything but `none` is off the case at once, and the lot falls on somebody else. */
export function declareConflict(
  { declarations }: Certification,
  { relation }: DeclareConflict,
  { by, now }: DecisionContext,
): Decision<CertificationEvent> {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['assessor', 'approver'], yours: [by.kind] });
  if (declarations.some(({ officer }) => officer === by.id)) return refuse('ALREADY_DONE');
  return accept<CertificationEvent>({ type: 'conflict-declared', at: now, officer: by.id, relation });
}

/** Illness, leave, a habilitation that ended: with reasons, and never to choose who comes next. */
export function replaceAssessor(
  { assessor }: Certification,
  { reasons }: ReplaceAssessor,
  { now }: DecisionContext,
): Decision<CertificationEvent> {
  if (assessor === undefined) return refuse('ALREADY_DONE');
  return (
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<CertificationEvent>({ type: 'assessor-replaced', at: now, reasons })
  );
}
