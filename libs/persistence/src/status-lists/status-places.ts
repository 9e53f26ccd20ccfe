import { randomInt } from 'node:crypto';
import type { StatusPlace } from '@puente/domain/kinds/credential';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** Source: Bitstring Status List 1.0, §6.1: fewer would tell the issuer too much about whom a verifier asks. */
export const placesInList = 131_072;

/** Misses in a row after which a list counts as full: one in 256 at half full, three in five at nine tenths. */
const triesInList = 8;

export interface StatusPlaces {
  /** Drawn at random; for the same copy always the same. */
  placeFor(credential: CaseId, copy: string): Promise<StatusPlace>;
  /** The newest list; zero before the first place was given. */
  lists(): Promise<number>;
}

export function statusPlacesOf(pool: Pool, draw: (below: number) => number = randomInt): StatusPlaces {
  const lists = async () => {
    const { rows } = await pool.query<{ last: number | null }>('SELECT max(list) AS last FROM status_places');
    return rows[0]?.last ?? 0;
  };
  const find = async (credential: CaseId, copy: string) => {
    const { rows } = await pool.query<StatusPlace>(
      'SELECT list, index FROM status_places WHERE case_id = $1 AND copy = $2',
      [credential, copy],
    );
    return rows[0];
  };
  const take = async ({ index, list }: StatusPlace, credential: CaseId, copy: string) => {
    const { rowCount } = await pool.query(
      'INSERT INTO status_places (list, index, case_id, copy) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [list, index, credential, copy],
    );
    return rowCount === 1;
  };
  return {
    lists,
    async placeFor(credential, copy) {
      for (let list = Math.max(1, await lists()); ; list += 1) {
        for (let tries = 0; tries < triesInList; tries += 1) {
          const known = await find(credential, copy);
          if (known !== undefined) return known;
          const place = { list, index: draw(placesInList) };
          if (await take(place, credential, copy)) return place;
        }
      }
    },
  };
}
