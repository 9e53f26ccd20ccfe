import type { Actor } from '../../file/case/index.js';
import type { Instant, OfficerId, StaffRole } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { changed } from './changed.js';
import type { PoolCommitted } from './commit-pool.js';
import { committedBefore } from './commit-pool.js';
import { command, event } from './define.js';
import type { OfficerRegister, ProposedChange } from './officer-register.js';
import { proposalIn } from './officer-register.js';
import { refuseMinistry } from './own-supervisors.js';
import { isAbout, refuseChange } from './refuse-change.js';
import { refuseSeat, seated } from './seats.js';
import { watchersTaken } from './watchers.js';

/** Four eyes: by a second supervisor, whom it does not concern. */
export interface ApproveOfficerChange {
  readonly type: 'approve-officer-change';
  /** Of the proposal. */
  readonly change: string;
}

export interface OfficerChangeApproved {
  readonly type: 'officer-change-approved';
  readonly at: Instant;
  /** What was approved, whole, so that the entry says it by itself. */
  readonly proposal: ProposedChange;
  readonly by: OfficerId;
  /** Roles of those who watch over others that it takes away; auditors of the country are told. */
  readonly takes?: readonly StaffRole[];
}

/** The pool of the day is committed before anything changes, so that nobody chooses it once cases are known. */
export const approveOfficerChange = command({
  type: 'approve-officer-change',
  givenBy: { kept: ['supervisor'] },
  refusals: [
    'SAME_PERSON',
    'ABOUT_YOURSELF',
    'NO_PROPOSAL',
    'NO_SUCH_OFFICER',
    'LAST_SUPERVISOR',
    'LAST_OF_THEIR_ROLE',
    'DATES_REVERSED',
    'ALREADY_DONE',
  ],
  barred: (file, by) => {
    const [first, ...others] = file.proposals.map((proposal) => refuseApprover(file, proposal, by));
    if (file.proposals.length === 0) return refuse('NO_PROPOSAL');
    return others.every((refusal) => refusal !== undefined) ? first : undefined;
  },
  decide(file, { change }: ApproveOfficerChange, context) {
    const { by, now } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const proposal = proposalIn(file, change, now);
    if (proposal === undefined) return refuse('NO_PROPOSAL', {}, 'change');
    const takes = watchersTaken(file, proposal);
    return (
      refuseApprover(file, proposal, by) ??
      refuseSeat(file, proposal, context) ??
      refuseChange(file, proposal, by.id) ??
      accept<PoolCommitted | OfficerChangeApproved>(...committedBefore(file, proposal, context), {
        ...{ type: 'officer-change-approved', at: now, proposal, by: by.id },
        ...(takes.length === 0 ? {} : { takes }),
      })
    );
  },
});

export const officerChangeApproved = event({
  type: 'officer-change-approved',
  evolve: (file, { at, proposal }: OfficerChangeApproved) =>
    seated(
      changed({ ...file, proposals: file.proposals.filter(({ id }) => id !== proposal.id) }, proposal),
      proposal,
      at,
    ),
});

function refuseApprover(file: OfficerRegister, proposal: ProposedChange, by: Actor) {
  if (by.kind !== 'officer') return undefined;
  if (by.id === proposal.by) return refuse('SAME_PERSON');
  return isAbout(proposal, by.id) ? refuse('ABOUT_YOURSELF') : refuseMinistry(file, by, proposal);
}
