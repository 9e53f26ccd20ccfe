import { dateAfter, todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { LocalizedText, PlainDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Credential, ProposedAct } from './credential.js';
import { command, mindsIt } from './define.js';
import { refuseUnheard } from './hearing.js';
import { proposeAct } from './propose-act.js';
import { refuseToPropose } from './second-person.js';

/** Until a day on which it ends by itself. */
export interface ProposeSuspension {
  readonly type: 'propose-suspension';
  readonly until: PlainDate;
  readonly reasons: LocalizedText;
}

export const proposeSuspension = command({
  type: 'propose-suspension',
  givenBy: { active: mindsIt },
  refusals: [
    'PROPOSAL_PENDING',
    'HEARING_NEEDED',
    'HEARING_OPEN',
    'DATE_IN_PAST',
    'BEYOND_VALIDITY',
    'BEYOND_PROVISIONAL',
    'BEYOND_SUSPENSION',
    'REASONS_MISSING',
  ],
  barred: refuseToPropose,
  decide: (file, { reasons, until }: ProposeSuspension, context) =>
    proposeAct(file, { act: 'suspend', until, reasons }, context, refuseSuspension(file, { until }, context)),
});

/** Nobody was heard yet about what this country wants to do, so that a suspension can only be provisional. */
export const isProvisional = ({ hearing }: Credential): boolean => hearing?.heard !== true;

/**
 * A suspension ends today or later, and not after the credential itself. Before the worker was heard it is provisional: for
 * so many days, and once. What the home country did is no reason for one: about that the worker is heard first. After the
 * hearing it has more days, and the credential holds again when they are over: to take it for good is to revoke it, which can
 * be appealed (R4).
 */
export function refuseSuspension(
  file: Credential,
  { until }: Pick<ProposedAct, 'until'>,
  { now, rules, ...context }: DecisionContext,
) {
  const { content, hearing, here, suspendedUnheard } = file;
  if (isProvisional(file) && (suspendedUnheard === true || hearing?.news !== undefined)) {
    return refuseUnheard(file, { now, rules, ...context });
  }
  if (until === undefined) return undefined;
  const { calendar, revocation } = rulesOf(rules, here);
  if (until < todayIn(calendar.timeZone, now)) return refuse('DATE_IN_PAST', { date: until }, 'until');
  const { validUntil } = content;
  const provisional = isProvisional(file);
  if (validUntil !== undefined && (provisional ? until > validUntil : until >= validUntil)) {
    return refuse('BEYOND_VALIDITY', { until: validUntil }, 'until');
  }
  const { suspendedAtMost, suspendedOnceHeard } = revocation;
  const atMost = dateAfter(provisional ? suspendedAtMost : suspendedOnceHeard, calendar, now);
  if (until <= atMost) return undefined;
  return refuse(provisional ? 'BEYOND_PROVISIONAL' : 'BEYOND_SUSPENSION', { until: atMost }, 'until');
}
