import type { Fault, Said } from '../faults/fault.js';
import { sayFault } from '../faults/fault.js';

const shownOfEach = 3;

const more: Readonly<Record<keyof Said, (count: number) => string>> = {
  es: (count) => `  … y ${count} más como estas`,
  en: (count) => `  … and ${count} more like these`,
};

/** The faults in words; of those that differ only in the entry of a list or the row of a table, the first three. */
export function foldFaults(faults: readonly Fault[], language: keyof Said): string[] {
  const alike = new Map<string, Fault[]>();
  for (const fault of faults) {
    const rows = fault.row === undefined ? '' : 'rows';
    const kind = [fault.file, rows, fault.path.replaceAll(/\[\d+\]/g, '[]'), fault.expected.en].join('\0');
    alike.set(kind, [...(alike.get(kind) ?? []), fault]);
  }
  return [...alike.values()].flatMap((group) => {
    const lines = group.slice(0, shownOfEach).map((fault) => sayFault(fault, language));
    const left = group.length - lines.length;
    return left === 0 ? lines : [...lines, more[language](left)];
  });
}
