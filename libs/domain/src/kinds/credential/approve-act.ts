import type { DecisionContext } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { changed } from './change.js';
import type { Credential, ProposedAct } from './credential.js';
import type { CredentialReinstated } from './credential-reinstated.js';
import type { CredentialRevoked } from './credential-revoked.js';
import { carried, command, decided, event } from './define.js';
import { refuseUnheard } from './hearing.js';
import { refuseNothingToKeep } from './propose-keeping.js';
import { refuseEnd } from './propose-suspension.js';

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
}
export interface CredentialKept extends Approved {
  readonly type: 'credential-kept';
}

/** The second of two people. The worker is told first, with the remedy; then whoever relies on it. */
export const approveAct = command({
  type: 'approve-act',
  // Never whoever proposed it.
  givenBy: inStages(carried, ['supervisor', 'approver']),
  refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'HEARING_OPEN', 'DATE_IN_PAST', 'BEYOND_VALIDITY', 'NOT_IN_THIS_STAGE'],
  decide(file, _approve: ApproveAct, context) {
    const { by, now } = context;
    const { proposal } = file;
    if (proposal === undefined) return refuse('NO_PROPOSAL');
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    if (by.id === proposal.by) return refuse('SAME_PERSON');
    const refusal = refuseByNow(file, proposal, context);
    if (refusal !== undefined) return refusal;
    const { act, reasons, until } = proposal;
    const approved = { at: now, reasons, proposedBy: proposal.by, by: by.id };
    switch (act) {
      case 'suspend':
        if (until === undefined) throw new TypeError('a suspension was proposed without an end');
        return accept<CredentialSuspended | NoticeRaised>(
          { type: 'credential-suspended', ...approved, until },
          raise(file, 'credential-suspended', now),
        );
      case 'reinstate':
        return accept<CredentialReinstated | NoticeRaised>(
          { type: 'credential-reinstated', at: now, reasons },
          raise(file, 'credential-reinstated', now),
        );
      case 'revoke':
        return accept<CredentialRevoked | NoticeRaised>(
          { type: 'credential-revoked', at: now, reasons },
          raise(file, 'credential-revoked', now),
        );
      case 'keep':
        return accept<CredentialKept | NoticeRaised>(
          { type: 'credential-kept', ...approved },
          raise(file, 'recognition-upheld', now),
        );
    }
  },
});

/** News from home may have come while the proposal lay, and so may the day of a suspension. */
function refuseByNow(file: Credential, proposal: ProposedAct, context: DecisionContext) {
  switch (proposal.act) {
    case 'suspend':
      return refuseUnheard(file, context) ?? refuseEnd(file, proposal, context);
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
  evolve(file, { at, reasons, until }: CredentialSuspended) {
    const suspended = { stage: 'suspended', reasons, suspendedUntil: until, listed: true } as const;
    const change = changed(file, { state: 'suspended', at, until, told: true });
    return { ...file, ...decided, ...suspended, ...change, suspensions: file.suspensions + 1 };
  },
  lines: ({ here }, { at, reasons, type, until }) => [line(here, at, type, { args: { on: until }, words: reasons })],
});

export const credentialKept = event({
  type: 'credential-kept',
  evolve: (file, { reasons }: CredentialKept) => ({
    ...file,
    hearing: undefined,
    clock: undefined,
    proposal: undefined,
    reasons,
  }),
  lines: ({ here }, { at, reasons }) => [line(here, at, 'recognition-upheld', { words: reasons })],
});
