import { nextAppeal, refuseGrounds } from '../appeal/appealed-file.js';
import type { MakeAppeal } from '../appeal/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { openPeriod, refuseWhenPassed, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Certification } from './certification.js';
import { foundVerdicts } from './errands.js';
import type { CertificationEvent } from './events.js';

/**
 * Against the finding that a unit was not shown yet. As with a recognition, the appeals body's period begins here, in the
 * same moment, and goes with the appeal; its length is national law.
 */
export function makeAppeal(
  file: Certification,
  { documents, grounds }: MakeAppeal,
  context: DecisionContext,
): Decision<CertificationEvent> {
  const { by, now, rules } = context;
  if (file.clock === undefined) return refuse('REFUSAL_FINAL');
  const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(foundVerdicts(file), grounds);
  if (refusal !== undefined) return refusal;
  const { country } = file.application;
  const { certification, desks } = rulesOf(rules, country);
  const clock = openPeriod(
    {
      name: 'appeal-review',
      opened: 0,
      step: certification.steps.appealReview,
      holder: theAgency(country, desks.appeals),
      calendar: country,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  const filer = by.kind === 'officer' ? { by: by.id } : {};
  const appeal = { caseId: nextAppeal(file, country), grounds, documents, clock, ...filer };
  return accept<CertificationEvent>({ type: 'appealed', at: now, appeal });
}
