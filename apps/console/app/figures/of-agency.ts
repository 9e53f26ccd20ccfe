import type { StatisticsView } from '@puente/contracts/answers/public';

type Late = StatisticsView['late'][number];
type Figure = StatisticsView['cells'][number];

/** Of the country's public figures, what is said of one agency, and how long the stages take in which it has periods. */
export interface AgencyFigures {
  readonly late: readonly Late[];
  readonly orders: StatisticsView['orders'];
  readonly unequal: StatisticsView['unequalTreatment'];
  readonly stages: readonly Figure[];
}

export function figuresOf(agency: string, { late, orders, totals, unequalTreatment }: StatisticsView): AgencyFigures {
  const own = late.filter((one) => one.agency === agency).sort((one, other) => lateFirst(one) - lateFirst(other));
  const stages = new Set(own.map(({ stage }) => stage));
  return {
    late: own,
    orders: orders.filter((one) => one.agency === agency),
    unequal: unequalTreatment.filter(({ owner }) => owner.agency === agency),
    // `recognition-review/host-review`: of other agencies too where they have the same stage.
    stages: (totals['byStage'] ?? []).filter(({ stage }) => stages.has(stage?.split('/')[1] ?? '')),
  };
}

/** Null is some, of fewer than five people. */
const lateFirst = ({ openLate }: Late): number => -(openLate ?? 1);

/** Each agency of whose periods something is known, by its code. */
export const agenciesIn = ({ late, orders }: StatisticsView): Readonly<Record<string, Late['name']>> =>
  Object.fromEntries([...late, ...orders].map(({ agency, name }) => [agency, name]));
