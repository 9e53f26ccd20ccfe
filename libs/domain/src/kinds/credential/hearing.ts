import type { Clock } from '../../clocks/index.js';
import { reckon } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import type { Instant } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';

/** Nothing is proposed or approved against the worker on account of a change at home before they were heard. */
export function refuseUnheard({ clock, hearing }: Credential, { rules }: DecisionContext) {
  if (hearing === undefined || hearing.heard) return undefined;
  const dueOn = clock === undefined ? undefined : reckon(clock, calendarOf(rules, clock)).dueOn;
  return refuse('HEARING_OPEN', { dueOn: dueOn ?? '–' });
}

/** As long as a review that has everything in hand. */
export function authoritysPeriod({ clocksOpened, content, here }: Credential, at: Instant, rules: RuleBook): Clock {
  if (content.agreement === undefined) throw new TypeError('a hearing was opened without an agreement');
  return openPeriod(
    {
      name: 'credential-review',
      opened: clocksOpened,
      step: rules.agreement(content.agreement).steps.hostReview.complete,
      holder: theAgency(here, content.agency),
      calendar: here,
      opening: { by: 'event', at },
    },
    rules,
  );
}

export const heard = ({ hearing }: Credential, answer?: string): Pick<Credential, 'hearing'> => ({
  hearing: hearing && { ...hearing, heard: true, ...(answer === undefined ? {} : { answer }) },
});
