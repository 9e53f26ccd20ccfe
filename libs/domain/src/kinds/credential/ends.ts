import { dayOfDate, endOf } from '../../clocks/index.js';
import type { DecisionContext, ProcessView } from '../../file/case/index.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { ClockId, Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';
import type { CredentialReinstated } from './credential-reinstated.js';
import { decided, event } from './define.js';

type Deadline = NonNullable<ProcessView['deadline']>;

export interface CredentialExpired {
  readonly type: 'credential-expired';
  readonly at: Instant;
}

/** Two ends that no authority's period has and no pause stops: the last day of a suspension, and of the credential. */
export const suspensionClock = (suspensions: number): ClockId => `suspension#${suspensions}` as ClockId;
export const validityClock = 'validity' as ClockId;

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
export function endByDate(file: Credential, clock: ClockId, { now, rules }: DecisionContext) {
  const due = nextEnd(file, rules);
  if (due?.clock !== clock) return refuse('NO_SUCH_CLOCK');
  if (now < due.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: due.at.slice(0, 10) });
  const lasts = file.content.validUntil === undefined || file.suspendedUntil !== file.content.validUntil;
  return file.stage === 'suspended' && lasts
    ? accept<CredentialReinstated | NoticeRaised>(
        { type: 'credential-reinstated', at: now },
        raise(file, 'credential-reinstated', now),
      )
    : accept<CredentialExpired | NoticeRaised>(
        { type: 'credential-expired', at: now },
        raise(file, 'credential-expired', now),
      );
}

export const credentialExpired = event({
  type: 'credential-expired',
  evolve: (file, _expired: CredentialExpired) => ({ ...file, ...decided, stage: 'expired' }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
