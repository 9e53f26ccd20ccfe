import type { Officer, OfficerRegister, ProposedChange } from './officer-register.js';
import type { OfSeats } from './seats.js';
import { isOfSeats } from './seats.js';
import { officerIn } from './officer-register.js';

type Change = Pick<ProposedChange, 'id' | 'officer' | 'change'> & Partial<Pick<ProposedChange, 'reasons'>>;

/** The officers after an approved change. The pool of the day stays as it was committed, but for who is passed over. */
export function changed(file: OfficerRegister, { change, id, officer, reasons }: Change): OfficerRegister {
  if (isOfSeats(change)) return file;
  if (change.what === 'passed-over') {
    const { pool } = file;
    if (pool === undefined) return file;
    const passedOver = [...pool.passedOver, { officer, ...(reasons === undefined ? {} : { reasons }) }];
    return { ...file, pool: { ...pool, passedOver } };
  }
  const before: Officer = officerIn(file, officer) ?? {
    id: officer,
    roles: [],
    active: true,
    habilitations: [],
    absences: [],
  };
  const after = { ...before, ...changes(before, change, id) };
  const others = file.officers.filter((one) => one.id !== officer);
  return {
    ...file,
    officers: [...others, after].sort((one, other) => (one.id < other.id ? -1 : 1)),
    // What somebody proposed who was sent away is nobody's any more.
    proposals: after.active ? file.proposals : file.proposals.filter(({ by }) => by !== officer),
  };
}

function changes(
  { absences }: Officer,
  change: Exclude<ProposedChange['change'], OfSeats | { readonly what: 'passed-over' }>,
  id: string,
): Partial<Officer> {
  switch (change.what) {
    case 'standing':
      return { roles: change.roles, active: change.active };
    case 'habilitations':
      return { habilitations: change.habilitations };
    case 'absence': {
      const { cover, from, until } = change;
      return { absences: [...absences, { id, from, until, ...(cover === undefined ? {} : { cover }) }] };
    }
    case 'return':
      return { absences: absences.filter((absence) => absence.id !== change.absence) };
  }
}
