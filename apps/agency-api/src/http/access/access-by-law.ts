import { staffRoles } from '@puente/domain/kernel';
import { byPrintedCode, rolesFor } from '@puente/domain/laws';
import type { Access } from './access.js';

/** Whoever some law lets give the command in some stage; of which file, the law itself asks. */
export function accessByLaw(command: string): Access {
  const roles = rolesFor(command);
  const session = byPrintedCode(command) ? 'any' : 'own';
  const worker = roles.has('worker') ? ({ worker: true, session } as const) : {};
  return { staff: staffRoles.filter((role) => roles.has(role)), ...worker };
}
