import type { DecisionContext, UnitVerdict } from '../../../../file/case/index.js';
import type { Decision, Refused } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { ProposeVerdict } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { refuseUnreasonedDeparture } from './departure.js';
import { refuseWhenSilent } from '../silence/unless-silent.js';
import { hostUnits } from '../review-file/host-units.js';
import { refuseMeasures } from '../compensation/refuse-measures.js';
import { refuseUntested } from '../test/skills-test.js';
import { openUnits } from '../review-file/units-open.js';

/**
 * One verdict on each unit of the host's standard, each with its ground; after a compensation only on the units that
 * came back. A proposal replaces the reviewer's last one.
 */
export function proposeVerdict(
  file: RecognitionReview,
  { verdicts, reasons, measures = [], settledLine = [], departures = [] }: ProposeVerdict,
  context: DecisionContext,
): Decision<ReviewEvent> {
  const { by, now, rules } = context;
  const refusal =
    refuseWhenSilent(file, context) ??
    refuseVerdicts(file, verdicts, rules) ??
    refuseMeasures(file, measures, verdicts) ??
    refuseUntested(file, verdicts) ??
    refuseUnreasonedDeparture(file, verdicts, settledLine, departures) ??
    refuseWithoutReasons(reasons, 'reasons');
  if (refusal !== undefined) return refusal;
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['reviewer'], yours: [by.kind] });
  return accept<ReviewEvent>({
    type: 'verdict-proposed',
    at: now,
    verdicts,
    reasons,
    ...(measures.length === 0 ? {} : { measures }),
    ...(settledLine.length === 0 ? {} : { settledLine }),
    ...(departures.length === 0 ? {} : { departures }),
    by: by.id,
  });
}

function refuseVerdicts(
  file: RecognitionReview,
  verdicts: readonly UnitVerdict[],
  rules: RuleBook,
): Refused | undefined {
  const units = openUnits(file, rules);
  for (const [index, { unit, ground }] of verdicts.entries()) {
    const field = `verdicts.${index}`;
    if (!units.includes(unit)) {
      const known = hostUnits(file.host, rules).includes(unit);
      return refuse(known ? 'VERDICT_STANDS' : 'UNKNOWN_UNIT', { unit }, `${field}.unit`);
    }
    if (verdicts.findIndex((one) => one.unit === unit) !== index)
      return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`);
    if (refusal !== undefined) return refusal;
  }
  const open = units.filter((unit) => verdicts.every((verdict) => verdict.unit !== unit));
  return open.length === 0 ? undefined : refuse('VERDICT_INCOMPLETE', { units: open }, 'verdicts');
}
