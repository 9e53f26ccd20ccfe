import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { repeated } from './repeated.js';
import { anAgency, notAbove, notBefore } from './said.js';

/** Whether what pack.json lets its agencies issue is theirs to issue: a checker believes it. */
export function checkIssues(
  file: string,
  { agencies, issues = [] }: PackFile,
  known: ReadonlySet<string>,
  faults: Fault[],
): void {
  for (const [index, { agency, from, standards, until }] of issues.entries()) {
    const path = `issues[${index}]`;
    if (agencies.every(({ id }) => id !== agency))
      faults.push({ file, path: `${path}.agency`, expected: anAgency, found: shown(agency) });
    if (from !== undefined && until !== undefined && until < from)
      faults.push({ file, path: `${path}.until`, expected: notBefore(from), found: shown(until) });
    if (standards === 'all') continue;
    for (const [place, code] of standards.entries())
      if (!known.has(code))
        faults.push({
          file,
          path: `${path}.standards[${place}]`,
          expected: { es: 'una norma del catálogo de este país', en: 'a standard of this pack’s catalogue' },
          found: shown(code),
        });
    for (const place of repeated(standards))
      faults.push({
        ...{ file, path: `${path}.standards[${place}]` },
        expected: notAbove({ es: 'una norma', en: 'a standard' }),
      });
  }
}
