import type { OfficerId } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { changed } from './changed.js';
import type { OfficerRegister, ProposedChange } from './officer-register.js';
import { officerIn } from './officer-register.js';
import { isOfSeats } from './seats.js';
import { refuseLastWatcher } from './watchers.js';

/** What stands against a change, whoever proposes it and whoever approves it. */
export function refuseChange(
  file: OfficerRegister,
  proposal: Pick<ProposedChange, 'officer' | 'change' | 'id'>,
  by: OfficerId,
) {
  const { change, officer } = proposal;
  if (isAbout(proposal, by)) return refuse('ABOUT_YOURSELF', {}, 'officer');
  if (change.what !== 'standing' && !isOfSeats(change) && officerIn(file, officer) === undefined)
    return refuse('NO_SUCH_OFFICER', { officer }, 'officer');
  if (change.what === 'absence') {
    const { cover, from, until } = change;
    if (until < from) return refuse('DATES_REVERSED', { from, until }, 'change.until');
    if (cover === officer || (cover !== undefined && officerIn(file, cover) === undefined))
      return refuse('NO_SUCH_OFFICER', { officer: cover }, 'change.cover');
  }
  if (change.what === 'return' && officerIn(file, officer)?.absences.every(({ id }) => id !== change.absence) === true)
    return refuse('ALREADY_DONE', {}, 'change.absence');
  if (supervisors(file) > 0 && supervisors(changed(file, proposal)) === 0)
    return refuse('LAST_SUPERVISOR', {}, 'change');
  return refuseLastWatcher(file, proposal);
}

export const isAbout = ({ change, officer }: Pick<ProposedChange, 'officer' | 'change'>, who: OfficerId): boolean =>
  officer === who || ('cover' in change && change.cover === who);

/** Who can still approve anything. */
const supervisors = ({ officers }: OfficerRegister): number =>
  officers.filter(({ active, roles }) => active && roles.includes('supervisor')).length;
