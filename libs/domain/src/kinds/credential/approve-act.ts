import type { DecisionContext } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { inOne } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { timeToAppeal } from '../appeal/appeal-steps.js';
import { changed } from './change.js';
import type { Credential, ProposedAct } from './credential.js';
import type { CredentialReinstated } from './credential-reinstated.js';
import type { CredentialRevoked } from './credential-revoked.js';
import { carried, command, decided, event, settled, underLaw } from './define.js';
import { refuseUnheard, revokedBy } from './hearing.js';
import { refuseNothingToKeep } from './propose-keeping.js';
import type { HearingOpened } from './open-hearing.js';
import { askedAbout } from './open-hearing.js';
import { isProvisional, refuseSuspension } from './propose-suspension.js';
import { refuseAlone } from './second-person.js';
import { ownLaw } from './withdrawn.js';

/** By a second person. */
export interface ApproveAct {
  readonly type: 'approve-act';
}

/** By two people; the one who approved it gives the command. */
interface Approved {
  readonly at: Instant;
  readonly reasons: LocalizedText;
  readonly proposedBy: OfficerId;
  readonly by: OfficerId;
}
export interface CredentialSuspended extends Approved {
  readonly type: 'credential-suspended';
  readonly until: PlainDate;
  /** By which rule, once the worker was heard; a journal from before has none. */
  readonly legalBasis?: LocalizedText;
  /** Before the worker was heard. */
  readonly provisional?: true;
}
export interface CredentialKept extends Approved {
  readonly type: 'credential-kept';
}

/** The second of two people. The worker is told first, with the remedy; then whoever relies on it. */
export const approveAct = command({
  type: 'approve-act',
  // Never whoever proposed it.
  givenBy: inStages(carried, ['supervisor', 'approver']),
  refusals: [
    'NO_PROPOSAL',
    'SAME_PERSON',
    'HEARING_NEEDED',
    'HEARING_OPEN',
    'DATE_IN_PAST',
    'BEYOND_VALIDITY',
    'BEYOND_PROVISIONAL',
    'BEYOND_SUSPENSION',
    'NOT_IN_THIS_STAGE',
  ],
  barred: refuseAlone,
  decide(file, _approve: ApproveAct, context) {
    const { by, now, rules } = context;
    const { proposal } = file;
    if (proposal === undefined || by.kind !== 'officer') return refuse('NO_PROPOSAL');
    const refusal = refuseByNow(file, proposal, context);
    if (refusal !== undefined) return refusal;
    const { act, reasons, until } = proposal;
    const approved = { at: now, reasons, proposedBy: proposal.by, by: by.id };
    switch (act) {
      case 'suspend':
        if (until === undefined) throw new TypeError('a suspension was proposed without an end');
        return suspended(file, { type: 'credential-suspended', ...approved, until }, rules);
      case 'reinstate':
        return accept<CredentialReinstated | NoticeRaised>(
          { type: 'credential-reinstated', at: now, reasons },
          raise(file, 'credential-reinstated', now),
        );
      case 'revoke':
        return accept<CredentialRevoked | NoticeRaised>(
          {
            type: 'credential-revoked',
            at: now,
            ...{ reasons, legalBasis: revokedBy(file, rules) },
            tookPart: [proposal.by, by.id],
            opens: timeToAppeal(file, underLaw(file), rules),
          },
          raise(file, 'credential-revoked', now),
        );
      case 'keep':
        return kept(file, { type: 'credential-kept', ...approved });
    }
  },
});

/** Heard, by a rule; otherwise the worker is asked with it, where they are not being asked already (R4). */
function suspended(file: Credential, event: Omit<CredentialSuspended, 'legalBasis' | 'provisional'>, rules: RuleBook) {
  const { at, reasons } = event;
  const told = raise(file, 'credential-suspended', at);
  if (!isProvisional(file)) {
    return accept<CredentialSuspended | HearingOpened | NoticeRaised>(
      { ...event, legalBasis: revokedBy(file, rules) },
      told,
    );
  }
  const asked =
    file.hearing === undefined ? [askedAbout(file, { reasons, legalBasis: ownLaw(file, rules) }, at, rules)] : [];
  return accept<CredentialSuspended | HearingOpened | NoticeRaised>({ ...event, provisional: true }, ...asked, told);
}

/** What was held against it did not hold; what was suspended until the worker was heard counts again. */
function kept(file: Credential, event: CredentialKept) {
  const { at, reasons } = event;
  if (file.stage === 'suspended' && file.suspendedUnheard === true) {
    return accept<CredentialKept | CredentialReinstated | NoticeRaised>(
      event,
      { type: 'credential-reinstated', at, reasons },
      raise(file, 'credential-reinstated', at),
    );
  }
  const subject = file.hearing?.motion === undefined ? 'recognition-upheld' : 'credential-kept';
  return accept<CredentialKept | CredentialReinstated | NoticeRaised>(event, raise(file, subject, at));
}

/** News from home may have come while the proposal lay, and so may the day of a suspension. */
function refuseByNow(file: Credential, proposal: ProposedAct, context: DecisionContext) {
  switch (proposal.act) {
    case 'suspend':
      return refuseSuspension(file, proposal, context);
    case 'revoke':
      return refuseUnheard(file, context);
    case 'keep':
      return refuseNothingToKeep(file);
    case 'reinstate':
      return undefined;
  }
}

export const credentialSuspended = event({
  type: 'credential-suspended',
  evolve(file, { at, provisional, reasons, until }: CredentialSuspended) {
    const suspended = { stage: 'suspended', reasons, suspendedUntil: until, listed: true } as const;
    const change = changed(file, { state: 'suspended', at, until, told: true });
    // A provisional one decides nothing: the hearing goes on.
    const before = provisional === undefined ? decided : { ...settled, suspendedUnheard: provisional };
    return { ...file, ...before, ...suspended, ...change, suspensions: file.suspensions + 1 };
  },
  lines: ({ here }, { at, legalBasis, reasons, type, until }) => [
    line(here, at, type, { args: { on: until }, words: legalBasis ? inOne(reasons, legalBasis) : reasons }),
  ],
});

export const credentialKept = event({
  type: 'credential-kept',
  // A suspension that two people decided stays as it is.
  evolve: (file, { reasons }: CredentialKept) => ({
    ...file,
    ...{ hearing: undefined, clock: undefined, suspendedUnheard: undefined, proposal: undefined },
    reasons,
  }),
  lines: ({ hearing, here }, { at, reasons, type }) => [
    line(here, at, hearing?.motion === undefined ? 'recognition-upheld' : type, { words: reasons }),
  ],
});
