import type {
  OfficerChange,
  OfficerRegister,
  OfficerRegisterCommand,
  OfficerRegisterEvent,
  OfficerRegisterStage,
} from '../src/kinds/officer-register/index.js';
import { officerRegister, registerNumberOf } from '../src/kinds/officer-register/index.js';
import type { AgencyId, OfficerId } from '../src/kernel/index.js';
import { anotherSupervisor } from './force-majeure-at.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { firstMorning } from './sample-filing.js';
import { guatemala, people } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export type RegisterStory = Story<OfficerRegister, OfficerRegisterCommand, OfficerRegisterEvent>;

const proposer = people.supervisorInGuatemala;
const reasons = { es: 'Demostración' };

export const proposing = (officer: string, change: OfficerChange, id = `${change.what} of ${officer}`) =>
  ({ type: 'propose-officer-change', id, officer: officer as OfficerId, change, reasons }) as const;
export const standing = (
  ...roles: readonly ('reviewer' | 'approver' | 'supervisor' | 'assessor')[]
): OfficerChange => ({
  what: 'standing',
  roles,
  active: true,
});

/** One well-formed command of each type. */
export const registerCommands = {
  'open-officer-register': { type: 'open-officer-register' },
  'propose-officer-change': proposing('gt.reviewer', standing('reviewer')),
  'approve-officer-change': { type: 'approve-officer-change', change: 'standing of gt.reviewer' },
  'decline-officer-change': { type: 'decline-officer-change', change: 'standing of gt.reviewer', reasons },
  'commit-pool': { type: 'commit-pool' },
  'pass-over-unknown': { type: 'pass-over-unknown', officers: ['gt.reviewer' as OfficerId] },
} as const satisfies { readonly [Type in OfficerRegisterCommand['type']]: OfficerRegisterCommand };

export const aRegister = (): RegisterStory =>
  given(officerRegister, {
    caseId: registerNumberOf(guatemala, 'gt-mintrab' as AgencyId),
    here: guatemala,
    rules: sampleRules(),
    now: firstMorning,
  });

/** With one proposal that a second supervisor has not looked at. */
export const registerAt = (_stage: OfficerRegisterStage): RegisterStory =>
  aRegister()
    .when(registerCommands['open-officer-register'], proposer)
    .and()
    .when(registerCommands['propose-officer-change'], proposer)
    .and();

/** Proposed by one and approved by another. */
export const agreed = (story: RegisterStory, officer: string, change: OfficerChange): RegisterStory => {
  const proposed = story.when(proposing(officer, change), proposer).and();
  const id = proposed.theFile.proposals.at(-1)?.id ?? '';
  return proposed.when({ type: 'approve-officer-change', change: id }, anotherSupervisor).and();
};
