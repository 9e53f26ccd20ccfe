import type { DecisionContext, ProcessView } from '../../file/case/index.js';
import { dayOfDate, endOf } from '../../clocks/index.js';
import type { Decision, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { suspensionClock, validityClock } from './commands.js';
import type { Credential } from './credential.js';
import type { CredentialEvent } from './events.js';

type Deadline = NonNullable<ProcessView['deadline']>;

/**
 * What ends next, if anything does: the suspension, or the credential. Both are dates of the calendar and no periods:
 * nobody is late, and no emergency moves them.
 */
export function nextEnd(file: Credential, rules: RuleBook): Deadline | undefined {
  const { content, here, stage, suspendedUntil, suspensions } = file;
  if (stage !== 'active' && stage !== 'suspended') return undefined;
  const { timeZone } = rulesOf(rules, here).calendar;
  const at = (date: PlainDate) => endOf(timeZone, dayOfDate(date));
  if (stage === 'suspended' && suspendedUntil !== undefined) {
    return { clock: suspensionClock(suspensions), at: at(suspendedUntil) };
  }
  const { validUntil } = content;
  return validUntil === undefined ? undefined : { clock: validityClock, at: at(validUntil) };
}

/** A suspension ends by itself on its date; a credential expires on its last day, also in the middle of a suspension. */
export function end(file: Credential, { clock }: Lapse, { now, rules }: DecisionContext): Decision<CredentialEvent> {
  const due = nextEnd(file, rules);
  if (due?.clock !== clock) return refuse('NO_SUCH_CLOCK');
  if (now < due.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: due.at.slice(0, 10) });
  const lasts = file.content.validUntil === undefined || file.suspendedUntil !== file.content.validUntil;
  return file.stage === 'suspended' && lasts
    ? accept<CredentialEvent>({ type: 'credential-reinstated', at: now }, raise(file, 'credential-reinstated', now))
    : accept<CredentialEvent>({ type: 'credential-expired', at: now }, raise(file, 'credential-expired', now));
}
