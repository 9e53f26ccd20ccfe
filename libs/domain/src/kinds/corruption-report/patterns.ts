import type { CaseId } from '../../kernel/index.js';
import type { CorruptionReport, Mark } from './corruption-report.js';

/** The same officer, office or telephone in several reports. */
export interface Pattern extends Mark {
  /** Oldest first, as they were given. */
  readonly reports: readonly CaseId[];
}

/** What more than one report names, the most often named first. */
export function patternsIn(reports: readonly Pick<CorruptionReport, 'caseId' | 'marks'>[]): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const { caseId, marks } of reports) {
    for (const one of marks) {
      const name = `${one.of} ${one.mark}`;
      found.set(name, { ...one, reports: [...(found.get(name)?.reports ?? []), caseId] });
    }
  }
  return [...found.values()]
    .filter((one) => one.reports.length > 1)
    .sort((one, other) => other.reports.length - one.reports.length);
}
