import type { DecisionContext } from '../../file/case/index.js';
import { lapseFromNow, waits } from '../../file/engine/proposals.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { OfficerChange, OfficerRegister, ProposedChange } from './officer-register.js';
import { proposalIn } from './officer-register.js';
import { refuseMinistry } from './own-supervisors.js';
import { refuseChange } from './refuse-change.js';
import { refuseSeat } from './seats.js';

/** By a supervisor, about somebody else; nothing changes before another one has approved it. */
export interface ProposeOfficerChange {
  readonly type: 'propose-officer-change';
  /** Chosen by whoever sends it, once and for ever. */
  readonly id: string;
  readonly officer: OfficerId;
  readonly change: OfficerChange;
  readonly reasons: LocalizedText;
}

export interface OfficerChangeProposed {
  readonly type: 'officer-change-proposed';
  readonly at: Instant;
  readonly proposal: ProposedChange;
}

export const proposeOfficerChange = command({
  type: 'propose-officer-change',
  givenBy: { kept: ['supervisor'] },
  refusals: [
    'ABOUT_YOURSELF',
    'NO_SUCH_OFFICER',
    'LAST_SUPERVISOR',
    'LAST_OF_THEIR_ROLE',
    'TOO_MANY_PROPOSALS',
    'DATES_REVERSED',
    'ALREADY_DONE',
    'REASONS_MISSING',
  ],
  barred: (file, by) => refuseMinistry(file, by),
  decide(file, { change, id, officer, reasons }: ProposeOfficerChange, context) {
    const { by, now } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const proposal = { id, officer, change, reasons, by: by.id, at: now, lapsesAt: lapseFromNow(context) };
    if (proposalIn(file, id, now) !== undefined) return refuse('ALREADY_DONE');
    return (
      refuseMinistry(file, by, proposal) ??
      refuseMany(file, context) ??
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseSeat(file, proposal, context) ??
      refuseChange(file, proposal, by.id) ??
      accept<OfficerChangeProposed>({ type: 'officer-change-proposed', at: now, proposal })
    );
  },
});

export const officerChangeProposed = event({
  type: 'officer-change-proposed',
  evolve: (file, { at, proposal }: OfficerChangeProposed) => ({
    ...file,
    proposals: [...file.proposals.filter((one) => waits(one, at)), proposal],
  }),
});

/** Of whoever proposes: a register that one person fills is read by nobody. */
function refuseMany({ proposals }: OfficerRegister, { by, here, now, rules }: DecisionContext) {
  const { officerChanges: atMost } = rulesOf(rules, here).proposals;
  const theirs = proposals.filter((one) => by.kind === 'officer' && one.by === by.id && waits(one, now));
  return theirs.length < atMost ? undefined : refuse('TOO_MANY_PROPOSALS', { atMost });
}
