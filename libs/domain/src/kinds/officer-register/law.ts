import type { CaseLaw } from '../../file/case/index.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import type { Seats } from '../../file/engine/authority.js';
import { processOf } from '../../file/engine/process-of.js';
import { approveOfficerChange, officerChangeApproved } from './approve-officer-change.js';
import { commitPool, poolCommitted } from './commit-pool.js';
import { declineOfficerChange, officerChangeDeclined } from './decline-officer-change.js';
import type { OfficerRegister } from './officer-register.js';
import { officerRegisterOpened, openOfficerRegister } from './open-officer-register.js';
import { passOverUnknown, unknownPassedOver } from './pass-over-unknown.js';
import { officerChangeProposed, proposeOfficerChange } from './propose-officer-change.js';

const commands = [
  openOfficerRegister,
  proposeOfficerChange,
  approveOfficerChange,
  declineOfficerChange,
  commitPool,
  passOverUnknown,
] as const;
const events = [
  officerRegisterOpened,
  officerChangeProposed,
  officerChangeApproved,
  officerChangeDeclined,
  poolCommitted,
  unknownPassedOver,
] as const;
export type OfficerRegisterCommand = CommandIn<typeof commands>;
export type OfficerRegisterEvent = EventIn<typeof events>;

/** Supervisors of the agency, and of the ministry; these where the agency has no two of its own: see `refuseMinistry`. */
const seats = ({ caseId, country, held }: OfficerRegister): Seats => ({
  ...{ caseId, here: country, held, assigned: {} },
});

/** Who can be drawn at an agency: by acts of two people, from a pool that is committed when the day begins. */
export const officerRegister = {
  kind: 'officer-register' as const,
  ...lawMadeOf({ commands, events, seats }),
  process: (file, rules) =>
    processOf(file, { stage: file.stage, corridor: file.country, over: false, effects: [] }, rules),
  status: () => undefined,
  applicant: () => undefined,
  /** In the supervisors' queue as long as something waits for a second one. */
  queue: ({ agency, held, proposals }) => ({
    agencies: held,
    ...(proposals.length === 0 ? {} : { holder: agency }),
    awaiting: proposals.length === 0 ? [] : ['supervisor'],
    assigned: [],
  }),
  publish: () => [],
} satisfies CaseLaw<OfficerRegister, OfficerRegisterCommand, OfficerRegisterEvent>;
