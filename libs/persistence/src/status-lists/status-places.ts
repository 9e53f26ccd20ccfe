import { createHmac, randomInt } from 'node:crypto';
import type { StatusPlace } from '@puente/domain/kinds/credential';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** Source: Bitstring Status List 1.0, §6.1: fewer would tell the issuer too much about whom a verifier asks. */
export const placesInList = 131_072;

/** Misses in a row after which a list counts as full: one in 256 at half full, three in five at nine tenths. */
const triesInList = 8;

/** Which place is tried next for a copy. */
type Draw = (name: string) => number;

/**
 * By chance for whoever does not have the secret; a node that lost what it wrote down finds the place again by the credential's number.
 *
 * @param secret of the node's marks, which never changes
 */
export const drawnBy =
  (secret: Uint8Array): Draw =>
  (name) =>
    createHmac('sha256', secret).update(`status-place/${name}`).digest().readUInt32BE() % placesInList;

export interface StatusPlaces {
  /** Drawn at random, or by the node's secret; for the same copy always the same. */
  placeFor(credential: CaseId, copy: string): Promise<StatusPlace>;
  /** The newest list; zero before the first place was given. */
  lists(): Promise<number>;
}

export function statusPlacesOf(pool: Pool, draw: Draw = () => randomInt(placesInList)): StatusPlaces {
  const { statusPlace: places } = prismaOn(pool);
  const lists = async () => (await places.aggregate({ _max: { list: true } }))._max.list ?? 0;
  const find = (credential: CaseId, copy: string) =>
    places.findUnique({
      where: { caseId_copy: { caseId: credential, copy } },
      select: { list: true, index: true },
    });
  const take = async (place: StatusPlace, credential: CaseId, copy: string) => {
    const { count } = await places.createMany({ data: { ...place, caseId: credential, copy }, skipDuplicates: true });
    return count === 1;
  };
  return {
    lists,
    async placeFor(credential, copy) {
      for (let list = Math.max(1, await lists()); ; list += 1) {
        for (let tries = 0; tries < triesInList; tries += 1) {
          const known = await find(credential, copy);
          if (known !== null) return known;
          const place = { list, index: draw(`${credential}/${copy}/${String(list)}/${String(tries)}`) };
          if (await take(place, credential, copy)) return place;
        }
      }
    },
  };
}
