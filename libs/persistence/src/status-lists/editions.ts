import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { changeOrCreate, prismaOn } from '../database/index.js';

export const listForms = ['bitstring', 'token'] as const;
export type ListForm = (typeof listForms)[number];

/** A status list as it is served. */
export interface ListEdition {
  readonly list: number;
  readonly form: ListForm;
  /** Compact JWS. */
  readonly content: string;
  /** Hex of SHA-256 of what it lists; the same where a newer one would say nothing else. */
  readonly says: string;
  /** Key that signed it. */
  readonly kid: string;
  readonly madeAt: Instant;
  readonly validUntil: Instant;
}

export interface ListEditions {
  read(list: number, form: ListForm): Promise<ListEdition | undefined>;
  /** Takes the place of an older one; an edition that was made earlier is not put over a later one. */
  keep(edition: ListEdition): Promise<void>;
}

export function listEditionsOf(pool: Pool): ListEditions {
  const { statusListEdition: editions } = prismaOn(pool);
  return {
    async read(list, form) {
      const row = await editions.findUnique({ where: { list_form: { list, form } } });
      if (row === null) return undefined;
      return { ...row, form, madeAt: instant(row.madeAt), validUntil: instant(row.validUntil) };
    },
    async keep({ form, list, ...edition }) {
      const { madeAt } = edition;
      await changeOrCreate(
        () => editions.updateMany({ where: { list, form, madeAt: { lte: madeAt } }, data: edition }),
        () => editions.createMany({ data: { list, form, ...edition }, skipDuplicates: true }),
      );
    },
  };
}
