import type { DecisionContext } from '../../file/case/index.js';
import { reckon } from '../../clocks/index.js';
import type { Clock } from '../../clocks/index.js';
import type { Decision, Instant, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { lapsing, openPeriod, theAgency, theWorker } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { escalate } from '../../file/engine/upkeep.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import { isRefused } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { AnswerHearing, ReceiveCertificateNews } from './commands.js';
import type { Credential } from './credential.js';
import type { CredentialEvent } from './events.js';

/**
 * The certificate that a recognition rests on is suspended or revoked at home: that erases nothing here. The worker is
 * heard first, then two people decide; reinstated, there is nothing to decide any more.
 */
export function receiveCertificateNews(
  file: Credential,
  { news }: ReceiveCertificateNews,
  { by, now, rules }: DecisionContext,
): Decision<CredentialEvent> {
  if (by.kind !== 'effect' || by.file !== file.about.caseId) return refuse('NOT_YOUR_CASE');
  const { agreement } = file.content;
  if (news.subject !== 'certificate' || agreement === undefined) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: file.here });
  }
  if (news.state === 'reinstated') {
    const heard: CredentialEvent = { type: 'certificate-changed', at: now, news };
    return file.hearing === undefined
      ? accept<CredentialEvent>(heard)
      : accept<CredentialEvent>(heard, raise(file, 'hearing-closed', now));
  }
  const opens = openPeriod(
    {
      name: 'hearing',
      opened: file.clocksOpened,
      step: rules.agreement(agreement).steps.hearing,
      holder: theWorker,
      calendar: file.here,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
  return accept<CredentialEvent>(
    { type: 'certificate-changed', at: now, news, opens },
    raise(file, 'certificate-changed', now),
  );
}

/** Ends the hearing; the authority's period begins. */
export function answerHearing(
  file: Credential,
  { answer }: AnswerHearing,
  { now, rules }: DecisionContext,
): Decision<CredentialEvent> {
  if (file.hearing === undefined) return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'answer-hearing' });
  if (file.hearing.heard) return refuse('ALREADY_DONE');
  return (
    refuseWithoutReasons(answer, 'answer') ??
    accept<CredentialEvent>({ type: 'hearing-answered', at: now, answer, opens: authoritysPeriod(file, now, rules) })
  );
}

/** The worker's silence decides nothing: the authority's period begins. Its own silence only makes it late. */
export function lapseHearing(file: Credential, command: Lapse, context: DecisionContext): Decision<CredentialEvent> {
  if (file.hearing?.heard === true) return escalate(file, command, context);
  const clock = lapsing(file, command.clock, context);
  if (isRefused(clock)) return clock;
  const { now, rules } = context;
  return accept<CredentialEvent>({ type: 'hearing-ended', at: now, opens: authoritysPeriod(file, now, rules) });
}

/** Nothing is proposed or approved against the worker on account of it before they were heard. */
export function refuseUnheard({ clock, hearing }: Credential, { rules }: DecisionContext): Refused | undefined {
  if (hearing === undefined || hearing.heard) return undefined;
  const dueOn = clock === undefined ? undefined : reckon(clock, calendarOf(rules, clock)).dueOn;
  return refuse('HEARING_OPEN', { dueOn: dueOn ?? '–' });
}

/** As long as a review that has everything in hand. */
function authoritysPeriod({ clocksOpened, content, here }: Credential, at: Instant, rules: RuleBook): Clock {
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
