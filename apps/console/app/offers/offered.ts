import type { PersonCommand } from '@puente/contracts/commands';
import { isPersonCommand } from '@puente/contracts/commands';

/** What nobody comes to a file for, though it may always be done: it stands below. */
const aside: ReadonlySet<string> = new Set(['print-code', 'recuse', 'declare-conflict', 'say-region']);

/** The commands that the law offers now and that are given by a form, the likely ones first. A note is written where the notes stand. */
export function offered(allowed: readonly string[]): {
  readonly likely: readonly PersonCommand[];
  readonly others: readonly PersonCommand[];
} {
  const commands = allowed.filter(isPersonCommand).filter((command) => command !== 'add-note');
  return {
    likely: commands.filter((command) => !aside.has(command)),
    others: commands.filter((command) => aside.has(command)),
  };
}
