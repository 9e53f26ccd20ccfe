import type { Credential, StatusEntry, StatusPlace } from '@puente/domain/kinds/credential';
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
  // Of what is lost and nothing else: a credential that is here is revoked by whoever issued it, and by no operator.
  lost: {
    name: 'status-lists:lost',
    text: `
      SELECT list, index FROM revoked_places lost JOIN status_places taken USING (list, index)
      WHERE taken.case_id = credential AND NOT EXISTS (SELECT FROM cases WHERE id = credential)`,
  },
  // Differs after whatever became of a listed credential, and after one was listed or is listed no more.
  mark: {
    name: 'status-lists:mark',
    text: `
      SELECT count(*) || ' ' || coalesce(sum(version), 0) || ' ' || (SELECT count(*) FROM revoked_places) AS mark
      FROM cases WHERE kind = 'credential' AND (state ->> 'listed') = 'true'`,
  },
};

/** What each list has to say; copies in good order are in none. */
export async function listedPlaces(pool: Pool): Promise<ReadonlyMap<number, readonly StatusEntry[]>> {
  const [{ rows }, lost] = await Promise.all([
    pool.query<{ state: State }>(sql.listed),
    pool.query<StatusPlace>(sql.lost),
  ]);
  const byList = new Map<number, StatusEntry[]>();
  const revoked = lost.rows.map((place): StatusEntry => ({ place, state: 'revoked' }));
  for (const entry of [...rows.flatMap(({ state }) => statusEntries(state)), ...revoked]) {
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
