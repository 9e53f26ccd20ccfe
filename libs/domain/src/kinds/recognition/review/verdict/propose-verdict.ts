import type { Departure, Measure, SettledVerdict, UnitVerdict } from '../../../../file/case/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { Instant, LocalizedText, OfficerId } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { refuseMeasures } from '../compensation/refuse-measures.js';
import { refuseWhenSilent } from '../decision/unless-silent.js';
import { command, event } from '../review-file/define.js';
import { hostUnits } from '../review-file/host-units.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { openUnits } from '../review-file/units-open.js';
import { refuseUnchosen, refuseUntested } from '../test/skills-test.js';
import { refuseUnreasonedDeparture } from './departure.js';

export interface ProposeVerdict {
  readonly type: 'propose-verdict';
  readonly verdicts: readonly UnitVerdict[];
  readonly reasons: LocalizedText;
  /** For units that are missing: the approval then imposes them instead of deciding. */
  readonly measures?: readonly Measure[];
  /** What earlier decisions settled, as it was looked up when the proposal was made. */
  readonly settledLine?: readonly SettledVerdict[];
  /** Why a settled line is left. */
  readonly departures?: readonly Departure[];
}
/** A proposal is no decision yet: the worker reads nothing of it. */
export interface VerdictProposed extends Omit<ProposeVerdict, 'type'> {
  readonly type: 'verdict-proposed';
  readonly at: Instant;
  readonly by: OfficerId;
}

/**
 * One verdict on each unit of the host's standard, each with its ground and, where it is not held, the rule that says so;
 * after a compensation only on the units that came back. A proposal replaces the reviewer's last one.
 */
export const proposeVerdict = command({
  type: 'propose-verdict',
  givenBy: { 'host-review': ['reviewer'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'VERDICT_INCOMPLETE',
    'UNKNOWN_UNIT',
    'VERDICT_STANDS',
    'NOT_MISSING',
    'TEST_NEEDED',
    'WORKER_CHOOSES',
    'DEPARTS_FROM_PRECEDENT',
    'REASONS_MISSING',
    'UNIT_TWICE',
    'ALREADY_DONE',
    'DEADLINE_PASSED',
  ],
  decide(file, { verdicts, reasons, measures = [], settledLine = [], departures = [] }: ProposeVerdict, context) {
    const { by, now, rules } = context;
    const refusal =
      refuseWhenSilent(file, context) ??
      refuseVerdicts(file, verdicts, rules) ??
      refuseMeasures(file, measures, verdicts) ??
      refuseUntested(file, verdicts) ??
      refuseUnchosen(file, verdicts) ??
      refuseUnreasonedDeparture(file, verdicts, settledLine, departures) ??
      refuseWithoutReasons(reasons, 'reasons');
    if (refusal !== undefined) return refusal;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['reviewer'], yours: [by.kind] });
    return accept<VerdictProposed>({
      type: 'verdict-proposed',
      at: now,
      verdicts,
      reasons,
      ...(measures.length === 0 ? {} : { measures }),
      ...(settledLine.length === 0 ? {} : { settledLine }),
      ...(departures.length === 0 ? {} : { departures }),
      by: by.id,
    });
  },
});

export const verdictProposed = event({
  type: 'verdict-proposed',
  evolve: (file, { verdicts, reasons, measures = [], departures = [], by, at }: VerdictProposed) => ({
    ...file,
    proposal: { verdicts, reasons, measures, departures, by, at },
  }),
});

function refuseVerdicts(file: RecognitionReview, verdicts: readonly UnitVerdict[], rules: RuleBook) {
  const units = openUnits(file, rules);
  for (const [index, proposed] of verdicts.entries()) {
    const { unit, ground } = proposed;
    const field = `verdicts.${index}`;
    if (!units.includes(unit)) {
      const known = hostUnits(file.host, rules).includes(unit);
      return refuse(known ? 'VERDICT_STANDS' : 'UNKNOWN_UNIT', { unit }, `${field}.unit`);
    }
    if (verdicts.findIndex((one) => one.unit === unit) !== index)
      return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`) ?? refuseWithoutLaw(proposed, field);
    if (refusal !== undefined) return refusal;
  }
  const open = units.filter((unit) => verdicts.every((verdict) => verdict.unit !== unit));
  return open.length === 0 ? undefined : refuse('VERDICT_INCOMPLETE', { units: open }, 'verdicts');
}

/** Nothing is left out but by a rule that the worker can read (R16). */
const refuseWithoutLaw = ({ legalBasis, verdict }: UnitVerdict, field: string) =>
  verdict === 'held' ? undefined : refuseWithoutReasons(legalBasis, `${field}.legalBasis`);
