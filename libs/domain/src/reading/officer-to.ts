import type { Actor, CaseKind, CaseRecord } from '../file/case/index.js';
import type { StaffRole } from '../kernel/index.js';
import { hasCommandIn } from '../laws/given-by.js';
import type { Reader } from './readers.js';

type Officer = Extract<Actor, { readonly kind: 'officer' }>;

const counter: StaffRole = 'assistant';
/** Whoever only hands files in, and whoever runs the system: what they may do takes none of what a file says. */
const decideNothing: ReadonlySet<StaffRole> = new Set([counter, 'operator']);

/**
 * Who an officer of an agency that holds or held a file is to it. Whoever only files for workers there, at an agency that did
 * not file this one, finds it, prints a code and serves a notice, and reads what that takes: source procedure R18.
 */
export function officerTo(kind: CaseKind, { assistedBy }: Pick<CaseRecord, 'assistedBy'>, by: Officer): Reader {
  const works = (role: StaffRole): boolean =>
    role === 'auditor' || (!decideNothing.has(role) && hasCommandIn(kind, role));
  return by.roles.includes(counter) && assistedBy !== by.agency && !by.roles.some(works) ? 'counter' : by;
}
