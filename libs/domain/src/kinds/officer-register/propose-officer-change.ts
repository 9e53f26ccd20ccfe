import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { OfficerChange, ProposedChange } from './officer-register.js';
import { proposalIn } from './officer-register.js';
import { refuseChange } from './refuse-change.js';

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
    'DATES_REVERSED',
    'ALREADY_DONE',
    'REASONS_MISSING',
  ],
  decide(file, { change, id, officer, reasons }: ProposeOfficerChange, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const proposal = { id, officer, change, reasons, by: by.id, at: now };
    if (proposalIn(file, id) !== undefined) return refuse('ALREADY_DONE');
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseChange(file, proposal, by.id) ??
      accept<OfficerChangeProposed>({ type: 'officer-change-proposed', at: now, proposal })
    );
  },
});

export const officerChangeProposed = event({
  type: 'officer-change-proposed',
  evolve: (file, { proposal }: OfficerChangeProposed) => ({
    ...file,
    proposals: [...file.proposals, proposal],
  }),
});
