import type { Mark } from '@puente/domain/kinds/corruption-report';
import type { CorruptionReports, ReportContent } from '@puente/persistence/vault';

/** Of a telephone, as people write it: what is before these digits is a country's or a carrier's way to dial. */
const digitsCompared = 8;

/** By what a report names, so that another one that names the same is found. */
export const marksOf = (reports: Pick<CorruptionReports, 'mark'>, content: ReportContent): readonly Mark[] => [
  ...(content.officers ?? []).map((one) => reports.mark('officer', one)),
  ...(content.offices ?? []).map((one) => reports.mark('office', one)),
  ...(content.telephones ?? []).map((one) => reports.mark('telephone', comparable(one))),
];

export const comparable = (telephone: string): string => telephone.replaceAll(/\D/g, '').slice(-digitsCompared);
