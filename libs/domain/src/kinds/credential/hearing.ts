import type { Clock } from '../../clocks/index.js';
import { reckon } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, LocalizedText, OwnWords } from '../../kernel/index.js';
import { notKnown, refuse } from '../../kernel/index.js';
import type { RuleBook, Step } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';
import { ownLaw } from './withdrawn.js';

export const refuseUnasked = ({ hearing }: Credential) =>
  hearing === undefined ? refuse('HEARING_NEEDED') : undefined;

/** Nobody loses a credential unheard: they answered, or the time to answer is over. Source: procedure, R4. */
export function refuseUnheard(file: Credential, { rules }: DecisionContext) {
  const { clock, hearing } = file;
  if (hearing === undefined) return refuseUnasked(file);
  if (hearing.heard) return undefined;
  const dueOn = clock === undefined ? undefined : reckon(clock, calendarOf(rules, clock)).dueOn;
  return refuse('HEARING_OPEN', { dueOn: dueOn ?? notKnown });
}

/** About what the home country did, as long as a review that has everything in hand; of its own motion, by its own law. */
function decisionStep({ content, hearing, here }: Credential, rules: RuleBook): Step {
  if (hearing?.news === undefined) return rulesOf(rules, here).revocation.decision;
  if (content.agreement === undefined) throw new TypeError('a hearing was opened without an agreement');
  return rules.agreement(content.agreement).steps.hostReview.complete;
}

/** The rule that the worker was heard on; on account of the home country's news, that of the agreement. */
export const revokedBy = (file: Credential, rules: RuleBook): LocalizedText =>
  file.hearing?.motion?.legalBasis ?? ownLaw(file, rules);

export function authoritysPeriod(file: Credential, at: Instant, rules: RuleBook): Clock {
  const { clocksOpened, content, here } = file;
  return openPeriod(
    {
      name: 'credential-review',
      opened: clocksOpened,
      step: decisionStep(file, rules),
      holder: theAgency(here, content.agency),
      calendar: here,
      opening: { by: 'event', at },
    },
    rules,
  );
}

export const heard = ({ hearing }: Credential, answer?: OwnWords): Pick<Credential, 'hearing'> => ({
  hearing: hearing && { ...hearing, heard: true, ...(answer === undefined ? {} : { answer }) },
});
