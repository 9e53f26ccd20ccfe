import { queueCorridor, queueStage } from '@puente/contracts/answers/cases';
import { agencyId } from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';

/** What the address of the auditors' page says of which files are meant, and by which name the API takes it. */
const asks = {
  entidad: ['agency', agencyId],
  clase: ['kind', z.enum(caseKinds)],
  etapa: ['stage', queueStage],
  corredor: ['corridor', queueCorridor],
  vencido: ['late', z.literal('true')],
} as const;

export type FilterName = keyof typeof asks;
const filterNames = Object.keys(asks) as FilterName[];
type Filters = Readonly<Partial<Record<FilterName, string>>>;

export interface AskedFiles {
  readonly filters: Filters;
  /** What cannot be meant by it: it filters nothing, and the page says so. */
  readonly notRead: Filters;
}

export function askedFiles({ searchParams }: URL): AskedFiles {
  const said = filterNames.flatMap((name) => {
    const value = (searchParams.get(name) ?? '').trim();
    return value === '' ? [] : [[name, value] as const];
  });
  const isRead = ([name, value]: readonly [FilterName, string]) => asks[name][1].safeParse(value).success;
  return {
    filters: Object.fromEntries(said.filter(isRead)),
    notRead: Object.fromEntries(said.filter((one) => !isRead(one))),
  };
}

export const asAuditQuery = (filters: Filters): Record<string, string> =>
  Object.fromEntries(
    (Object.entries(filters) as [FilterName, string][]).map(([name, value]) => [asks[name][0], value]),
  );
