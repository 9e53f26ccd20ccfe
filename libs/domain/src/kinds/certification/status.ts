import type { DecisionResult, WorkerStatus } from '../../file/case/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { silenceView } from '../../file/page/silence-view.js';
import { clockView } from '../../file/page/status-view.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { rulingTold } from '../appeal/appealed-file.js';
import type { Certification } from './certification.js';
import { foundVerdicts } from './errands.js';
import { stages } from './stages.js';

/** The worker's page of a certification: one country, and the same words for where it stands, who has it, until when. */
export function certificationStatus(file: Certification, rules: RuleBook): WorkerStatus {
  const { appeal, application } = file;
  // While it is appealed, the period that runs is the appeals body's, in the appeal's own file.
  const clock = appeal?.clock ?? file.clock;
  const result = resultOf(file, rules);
  const ends = stages.atZero(file, rules);
  const threatens = ends !== undefined && clock !== undefined && clock.lapsedAt === undefined;
  return {
    caseId: file.caseId,
    procedure: 'certification',
    ...(appeal === undefined ? {} : { appeal: appeal.caseId }),
    stage: stages.public(file, rules),
    home: application.country,
    standard: application.standard,
    holder: clock?.holder ?? { who: 'nobody' },
    ...(clock === undefined ? {} : { clock: clockView(clock, rules) }),
    ...silenceView({ ...file, clock }, undefined, rules),
    ...(threatens ? { atZero: ends } : {}),
    next: stages.next(file, rules),
    tacit: false,
    ...(result === undefined ? {} : { result }),
    ...(file.ruled && { ruling: rulingTold(file.ruled) }),
    timeline: file.timeline,
    demonstration: rulesOf(rules, application.country).demonstration,
  };
}

/** What was found where something is missing; by the law of certification, unless the appeals body names another rule. */
function resultOf(file: Certification, rules: RuleBook): DecisionResult | undefined {
  const { application, foundAt, gaps, ruled } = file;
  if (foundAt === undefined || gaps === undefined || gaps.length === 0) return undefined;
  const legalBasis =
    ruled?.outcome === 'overturned' ? ruled.legalBasis : rulesOf(rules, application.country).certification.source;
  const verdicts = foundVerdicts(file);
  const units = (of: 'held' | 'missing') => verdicts.flatMap(({ unit, verdict }) => (verdict === of ? [unit] : []));
  return {
    ...{ held: units('held'), missing: units('missing') },
    grounds: verdicts.map(({ ground, unit }) => ({ unit, ground, legalBasis })),
  };
}
