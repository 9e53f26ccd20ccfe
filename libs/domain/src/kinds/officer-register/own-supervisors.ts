import type { Actor } from '../../file/case/index.js';
import { refuse } from '../../kernel/index.js';
import type { Officer, OfficerRegister, ProposedChange } from './officer-register.js';
import { isAbout } from './refuse-change.js';

type About = Pick<ProposedChange, 'officer' | 'change'>;

/** Whoever can supervise at the agency today: registered, and neither away nor passed over. */
function supervisorsToday({ officers, pool }: OfficerRegister): readonly Officer[] {
  const out = new Set([...(pool?.absent ?? []), ...(pool?.passedOver ?? [])].map(({ officer }) => officer));
  return officers.filter(({ active, id, roles }) => active && roles.includes('supervisor') && !out.has(id));
}

/**
 * The ministry’s supervisors have a part only where the agency has no two of its own whom the change leaves alone.
 *
 * @param about left out where no change is named: then the one that leaves the fewest
 */
export function refuseMinistry(file: OfficerRegister, by: Actor, about?: About) {
  if (by.kind !== 'officer' || by.agency === file.agency) return undefined;
  const own = supervisorsToday(file);
  const left = about === undefined ? own.length - 1 : own.filter(({ id }) => !isAbout(about, id)).length;
  return left < 2 ? undefined : refuse('NOT_YOUR_CASE');
}
