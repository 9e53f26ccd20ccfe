import type { Actor } from '../../file/case/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { OfficerRegister, ProposedChange } from './officer-register.js';
import { proposalIn } from './officer-register.js';
import { refuseMinistry } from './own-supervisors.js';
import { isAbout } from './refuse-change.js';

/** By any supervisor but the one it is about: whoever proposed it takes it back so too. */
export interface DeclineOfficerChange {
  readonly type: 'decline-officer-change';
  readonly change: string;
  readonly reasons: LocalizedText;
}

export interface OfficerChangeDeclined {
  readonly type: 'officer-change-declined';
  readonly at: Instant;
  readonly change: string;
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
}

export const declineOfficerChange = command({
  type: 'decline-officer-change',
  givenBy: { kept: ['supervisor'] },
  refusals: ['NO_PROPOSAL', 'ABOUT_YOURSELF', 'REASONS_MISSING'],
  barred(file, by) {
    if (file.proposals.length === 0) return refuse('NO_PROPOSAL');
    const [first, ...others] = file.proposals.map((proposal) => refuseDecliner(file, proposal, by));
    return others.every((refusal) => refusal !== undefined) ? first : undefined;
  },
  decide(file, { change, reasons }: DeclineOfficerChange, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const proposal = proposalIn(file, change, now);
    if (proposal === undefined) return refuse('NO_PROPOSAL', {}, 'change');
    return (
      refuseDecliner(file, proposal, by) ??
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<OfficerChangeDeclined>({ type: 'officer-change-declined', at: now, change, reasons, by: by.id })
    );
  },
});

export const officerChangeDeclined = event({
  type: 'officer-change-declined',
  evolve: (file, { change }: OfficerChangeDeclined) => ({
    ...file,
    proposals: file.proposals.filter(({ id }) => id !== change),
  }),
});

/** Whoever proposed it takes it back, wherever they are from. */
function refuseDecliner(file: OfficerRegister, proposal: ProposedChange, by: Actor) {
  if (by.kind !== 'officer') return undefined;
  if (isAbout(proposal, by.id)) return refuse('ABOUT_YOURSELF', {}, 'change');
  return by.id === proposal.by ? undefined : refuseMinistry(file, by, proposal);
}
