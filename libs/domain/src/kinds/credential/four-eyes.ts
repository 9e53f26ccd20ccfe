import type { DecisionContext } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { accept, exhausted, refuse } from '../../kernel/index.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { ProposeKeeping, ProposeReinstatement, ProposeRevocation, ProposeSuspension } from './commands.js';
import type { Credential, ProposedAct } from './credential.js';
import type { CredentialEvent } from './events.js';
import { refuseUnheard } from './hearing.js';

const actOf = {
  'propose-suspension': 'suspend',
  'propose-revocation': 'revoke',
  'propose-reinstatement': 'reinstate',
  'propose-keeping': 'keep',
} as const satisfies Record<string, ProposedAct['act']>;

/** One proposal at a time; nothing changes for the worker until a second person approves it. */
export function propose(
  file: Credential,
  command: ProposeSuspension | ProposeRevocation | ProposeReinstatement | ProposeKeeping,
  context: DecisionContext,
): Decision<CredentialEvent> {
  const { by, now } = context;
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  if (file.proposal !== undefined) return refuse('PROPOSAL_PENDING');
  const until = command.type === 'propose-suspension' ? { until: command.until } : {};
  const { reasons } = command;
  const proposal = { act: actOf[command.type], ...until, reasons, by: by.id };
  return (
    refuseWithoutReasons(reasons, 'reasons') ??
    refuseBeforeHearing(file, proposal.act, context) ??
    refuseEnd(file, proposal, context) ??
    accept<CredentialEvent>({ type: 'act-proposed', at: now, proposal })
  );
}

/** A change at home is held against nobody before they were heard; without one there is nothing to keep. */
function refuseBeforeHearing(file: Credential, act: ProposedAct['act'], context: DecisionContext): Refused | undefined {
  if (act === 'suspend' || act === 'revoke') return refuseUnheard(file, context);
  return act === 'keep' && file.hearing === undefined
    ? refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'propose-keeping' })
    : undefined;
}

/** A suspension ends today or later, and not after the credential itself. */
function refuseEnd(
  { content, here }: Credential,
  { until }: Pick<ProposedAct, 'until'>,
  { now, rules }: DecisionContext,
): Refused | undefined {
  if (until === undefined) return undefined;
  const today = todayIn(rulesOf(rules, here).calendar.timeZone, now);
  if (until < today) return refuse('DATE_IN_PAST', { date: until }, 'until');
  const { validUntil } = content;
  return validUntil !== undefined && until > validUntil
    ? refuse('BEYOND_VALIDITY', { until: validUntil }, 'until')
    : undefined;
}

/** The second of two people. The worker is told first, with the remedy; then whoever relies on it. */
export function approve(file: Credential, context: DecisionContext): Decision<CredentialEvent> {
  const { by, now } = context;
  const { proposal } = file;
  if (proposal === undefined) return refuse('NO_PROPOSAL');
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  if (by.id === proposal.by) return refuse('SAME_PERSON');
  const { act, reasons, until } = proposal;
  const approved = { at: now, reasons, proposedBy: proposal.by, by: by.id };
  // News from home may have come while the proposal lay.
  const early = refuseBeforeHearing(file, act, context);
  if (early !== undefined) return early;
  switch (act) {
    case 'suspend': {
      // The day may have come while the proposal lay.
      const refusal = refuseEnd(file, proposal, context);
      if (refusal !== undefined) return refusal;
      if (until === undefined) throw new TypeError('a suspension was proposed without an end');
      return accept<CredentialEvent>(
        { type: 'credential-suspended', ...approved, until },
        raise(file, 'credential-suspended', now),
      );
    }
    case 'reinstate':
      return accept<CredentialEvent>(
        { type: 'credential-reinstated', at: now, reasons },
        raise(file, 'credential-reinstated', now),
      );
    case 'revoke':
      return accept<CredentialEvent>(
        { type: 'credential-revoked', at: now, reasons },
        raise(file, 'credential-revoked', now),
      );
    case 'keep':
      return accept<CredentialEvent>({ type: 'credential-kept', ...approved }, raise(file, 'recognition-upheld', now));
    default:
      return exhausted(act);
  }
}
