import { queueCorridor, queueStage } from '@puente/contracts/answers/cases';
import { agencyId } from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';

/** What the address of the auditors' page says, and by which name the API takes it. Anything else is as if nobody had asked. */
const asks = {
  entidad: ['agency', agencyId],
  clase: ['kind', z.enum(caseKinds)],
  etapa: ['stage', queueStage],
  corredor: ['corridor', queueCorridor],
  vencido: ['late', z.literal('true')],
  pagina: ['cursor', z.string().max(200)],
} as const;

type Name = keyof typeof asks;
export const filterNames = ['entidad', 'clase', 'corredor', 'vencido'] as const satisfies readonly Name[];
export type AskedFiles = Readonly<Partial<Record<Name, string>>>;

export const askedFiles = ({ searchParams }: URL): AskedFiles =>
  Object.fromEntries(
    (Object.keys(asks) as Name[]).flatMap((name) => {
      const value = searchParams.get(name) ?? '';
      return value !== '' && asks[name][1].safeParse(value).success ? [[name, value]] : [];
    }),
  );

export const asAuditQuery = (asked: AskedFiles): Record<string, string> =>
  Object.fromEntries((Object.entries(asked) as [Name, string][]).map(([name, value]) => [asks[name][0], value]));
