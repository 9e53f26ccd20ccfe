import type { Fault } from '../faults/fault.js';
import { sayFault } from '../faults/fault.js';

const shownOfEach = 3;

/** The faults in words; of those that differ only in the entry of a list or the row of a table, the first three. */
export function foldFaults(faults: readonly Fault[]): string[] {
  const alike = new Map<string, Fault[]>();
  for (const fault of faults) {
    const kind = [fault.file, fault.path.replaceAll(/\[\d+\]|row \d+/g, '[]'), fault.expected].join('\0');
    alike.set(kind, [...(alike.get(kind) ?? []), fault]);
  }
  return [...alike.values()].flatMap((group) => {
    const lines = group.slice(0, shownOfEach).map(sayFault);
    const more = group.length - lines.length;
    return more === 0 ? lines : [...lines, `  … and ${more} more like these`];
  });
}
