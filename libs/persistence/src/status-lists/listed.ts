import type { Credential, StatusEntry } from '@puente/domain/kinds/credential';
import { statusEntries } from '@puente/domain/kinds/credential';
import type { Pool } from '../database/index.js';

type State = Pick<Credential, 'copies' | 'stage'>;

/** SQL: along the partial index of listed credentials, whose condition is on a field of the file. */
const sql = {
  listed: {
    name: 'status-lists:listed',
    text: `
      SELECT jsonb_build_object('stage', state -> 'stage', 'copies', state -> 'copies') AS state
      FROM cases WHERE kind = 'credential' AND (state ->> 'listed') = 'true'`,
  },
  // Differs after whatever became of a listed credential, and after one was listed or is listed no more.
  mark: {
    name: 'status-lists:mark',
    text: `
      SELECT count(*) || ' ' || coalesce(sum(version), 0) AS mark
      FROM cases WHERE kind = 'credential' AND (state ->> 'listed') = 'true'`,
  },
};

/** What each list has to say; copies in good order are in none. */
export async function listedPlaces(pool: Pool): Promise<ReadonlyMap<number, readonly StatusEntry[]>> {
  const { rows } = await pool.query<{ state: State }>(sql.listed);
  const byList = new Map<number, StatusEntry[]>();
  for (const entry of rows.flatMap(({ state }) => statusEntries(state))) {
    const { list } = entry.place;
    const entries = byList.get(list);
    if (entries === undefined) byList.set(list, [entry]);
    else entries.push(entry);
  }
  return byList;
}

/** The same as long as no list has anything else to say. */
export async function listedMark(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ mark: string }>(sql.mark);
  return rows[0]?.mark ?? '';
}
