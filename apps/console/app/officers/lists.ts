import { answersIn } from '@puente/words/languages';
import type { Lists } from '../act/index.js';
import { useColleagues } from '../colleagues/index.js';
import { useDates, useVisit, useWords } from '../visit/index.js';
import type { Register } from './changes.js';

/** What of a register is chosen in a form, and what it is called where it is read: accounts, roles, absences, changes. */
export function useRegisterLists(register: Register, officer?: string): Lists {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const { day } = useDates();
  const { law } = answersIn(useVisit().language);
  const absences = register.items.find(({ id }) => id === officer)?.absences ?? [];
  return {
    roles: law.roles,
    what: officers.changes,
    cover: Object.fromEntries(register.items.filter(({ id }) => id !== officer).map(({ id }) => [id, whole(id)])),
    absence: Object.fromEntries(absences.map(({ from, id, until }) => [id, officers.days(day(from), day(until))])),
  };
}
