import type { Clock } from '../../clocks/index.js';
import { todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Certification, Evaluation, UnitFinding } from './certification.js';
import { checkCertifier } from './check-application.js';
import { command, event, namesake } from './define.js';
import { refuseUndeclared } from './impartial.js';
import { certificationPeriod } from './periods.js';
import { refuseUnits, unitsLeft } from './units.js';

export interface RecordEvaluation {
  readonly type: 'record-evaluation';
  readonly findings: readonly UnitFinding[];
  readonly summary: LocalizedText;
}

export interface EvaluationRecorded {
  readonly type: 'evaluation-recorded';
  readonly at: Instant;
  readonly evaluation: Evaluation;
  readonly opens: Clock;
}

/** One verdict on each unit that is left, by the assessor, with what shows it and what was seen. */
export const recordEvaluation = command({
  type: 'record-evaluation',
  givenBy: { 'evaluation-scheduled': ['assessor'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'CONFLICT_NOT_DECLARED',
    'CONFLICT_OF_INTEREST',
    'ASSESSOR_NOT_HABILITATED',
    'CERTIFIER_NOT_ACCREDITED',
    'TEST_NOT_HELD',
    'VERDICT_INCOMPLETE',
    'EVIDENCE_MISSING',
    'UNKNOWN_UNIT',
    'UNIT_TWICE',
    'REASONS_MISSING',
    'UNKNOWN_STANDARD',
    'UNKNOWN_CERTIFIER',
  ],
  barred: refuseUndeclared,
  decide(file, { findings, summary }: RecordEvaluation, context) {
    const { by, now, rules } = context;
    const refusal =
      checkCertifier(file.application, rules, now) ??
      refuseDay(file, context) ??
      refuseFindings(file, findings) ??
      refuseWithoutReasons(summary, 'summary');
    if (refusal !== undefined) return refusal;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['assessor'], yours: [by.kind] });
    const evaluation = { findings, summary, by: by.id, at: now };
    const opens = certificationPeriod(file, 'approval', { by: 'event', at: now }, rules);
    return accept<EvaluationRecorded>({ type: 'evaluation-recorded', at: now, evaluation, opens });
  },
});

export const evaluationRecorded = event({
  type: 'evaluation-recorded',
  evolve: (file, { evaluation, opens }: EvaluationRecorded) => ({
    ...file,
    stage: 'evaluated',
    evaluation,
    ...opened(file, opens),
  }),
  lines: namesake,
});

/** From the appointed hour on (R5), by somebody who is habilitated on that day. */
function refuseDay({ application, appointment, assessor }: Certification, { now, rules }: DecisionContext) {
  const today = todayIn(rulesOf(rules, application.country).calendar.timeZone, now);
  if (assessor === undefined || assessor.habilitatedUntil < today) {
    return refuse('ASSESSOR_NOT_HABILITATED', { standard: application.standard.code });
  }
  return appointment !== undefined && now < appointment.at
    ? refuse('TEST_NOT_HELD', { on: appointment.at })
    : undefined;
}

function refuseFindings(file: Certification, findings: readonly UnitFinding[]) {
  const left = unitsLeft(file);
  const units = findings.map(({ unit }) => unit);
  const refusal = refuseUnits(units, left, (index) => `findings.${index}.unit`);
  if (refusal !== undefined) return refusal;
  for (const [index, { evidence, observed, unit }] of findings.entries()) {
    if (evidence.length === 0) return refuse('EVIDENCE_MISSING', { needs: [unit] }, `findings.${index}.evidence`);
    const blank = refuseWithoutReasons(observed, `findings.${index}.observed`);
    if (blank !== undefined) return blank;
  }
  const open = left.filter((unit) => !units.includes(unit));
  return open.length === 0 ? undefined : refuse('VERDICT_INCOMPLETE', { units: open }, 'findings');
}
