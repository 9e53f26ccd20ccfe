import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

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

type Row = Omit<ListEdition, 'madeAt' | 'validUntil'> & { readonly madeAt: Date; readonly validUntil: Date };

export function listEditionsOf(pool: Pool): ListEditions {
  return {
    async read(list, form) {
      const { rows } = await pool.query<Row>({
        name: 'status-lists:edition',
        text: `
          SELECT list, form, content, says, kid, made_at AS "madeAt", valid_until AS "validUntil"
          FROM status_list_editions WHERE list = $1 AND form = $2`,
        values: [list, form],
      });
      const [row] = rows;
      return row && { ...row, madeAt: instant(row.madeAt), validUntil: instant(row.validUntil) };
    },
    async keep({ content, form, kid, list, madeAt, says, validUntil }) {
      await pool.query(
        `INSERT INTO status_list_editions AS old (list, form, content, says, kid, made_at, valid_until)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (list, form) DO UPDATE SET content = excluded.content, says = excluded.says, kid = excluded.kid,
           made_at = excluded.made_at, valid_until = excluded.valid_until
         WHERE old.made_at <= excluded.made_at`,
        [list, form, content, says, kid, madeAt, validUntil],
      );
    },
  };
}
