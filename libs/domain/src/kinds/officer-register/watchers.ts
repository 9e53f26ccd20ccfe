import type { StaffRole } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { changed } from './changed.js';
import type { OfficerRegister, ProposedChange } from './officer-register.js';
import { officerIn } from './officer-register.js';

/** They look at what supervisors do, and protect children from them: to take such a role away is no matter between two supervisors. */
const watchers: readonly StaffRole[] = ['auditor', 'protection-officer'];

type Change = Pick<ProposedChange, 'id' | 'officer' | 'change'>;

const rolesOf = (file: OfficerRegister, { officer }: Change): readonly StaffRole[] => {
  const known = officerIn(file, officer);
  return known?.active === true ? known.roles : [];
};

/** Which of those roles a change takes away from somebody. */
export function watchersTaken(file: OfficerRegister, change: Change): readonly StaffRole[] {
  const after = rolesOf(changed(file, change), change);
  return watchers.filter((role) => rolesOf(file, change).includes(role) && !after.includes(role));
}

/** Nobody takes the last one of an agency away: a successor is registered first, and both are seen by all auditors. */
export function refuseLastWatcher(file: OfficerRegister, change: Change) {
  const left = changed(file, change).officers.filter(({ active }) => active);
  const role = watchersTaken(file, change).find((taken) => left.every(({ roles }) => !roles.includes(taken)));
  return role === undefined ? undefined : refuse('LAST_OF_THEIR_ROLE', { role }, 'change');
}
