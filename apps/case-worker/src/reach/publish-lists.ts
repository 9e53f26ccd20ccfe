import { createHash } from 'node:crypto';
import type { KeyStore, Signer } from '@puente/credentials/keys';
import { bitstringList, tokenList } from '@puente/credentials/status-list';
import type { StatusEntry } from '@puente/domain/kinds/credential';
import type { Instant, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { ListEditions, ListForm } from '@puente/persistence/status-lists';
import { listForms } from '@puente/persistence/status-lists';

interface ListParts {
  readonly editions: ListEditions;
  /** Every place of every list that does not hold now, by list. */
  readonly listed: () => Promise<ReadonlyMap<number, readonly StatusEntry[]>>;
  /** The newest list; zero before the first place was given. */
  readonly lists: () => Promise<number>;
  readonly keys: Pick<KeyStore, 'current'>;
  readonly did: string;
  /** Where the node's lists are, without a last slash. */
  readonly statusLists: string;
  readonly time: TimeSource;
}

const minute = 60_000;
/** Milliseconds for which an edition counts; a checker that was offline longer knows nothing. */
const countsFor = 24 * 60 * minute;
/** Made anew long before it is stale, so that nobody ever gets a stale one. */
const renewedAfter = 6 * 60 * minute;
/** Seconds after which a reader should ask for a newer edition. */
export const listTtl = 300;

/**
 * `publishLists`, but only where something changed since the last time, or a minute has passed: asked every two seconds,
 * it costs one count of the few credentials that are listed.
 */
export function listPublisher(parts: ListParts, mark: () => Promise<string>): () => Promise<number> {
  let published = '';
  let checkedAt = 0;
  return async () => {
    const now = milliseconds(parts.time.now());
    const [seen, newest] = [await mark(), await parts.lists()];
    if (`${seen} ${newest}` === published && now - checkedAt < minute) return 0;
    const made = await publishLists(parts);
    [published, checkedAt] = [`${seen} ${newest}`, now];
    return made;
  };
}

/**
 * Signs each status list anew where it says something else than the edition that is served, or that one grows old, or
 * was signed with a key that is no longer the node's.
 *
 * @returns how many editions were made
 */
export async function publishLists(parts: ListParts): Promise<number> {
  const { editions, keys, lists } = parts;
  // The number of lists first: a place that is given meanwhile is one that holds.
  const newest = await lists();
  if (newest === 0) return 0;
  const listed = await parts.listed();
  let made = 0;
  for (let list = 1; list <= newest; list += 1) {
    const places = listed.get(list) ?? [];
    const says = digestOf(places);
    for (const form of listForms) {
      const old = await editions.read(list, form);
      // The key first and the time after it: a key may be retired at any moment.
      const signer = await keys.current();
      const now = parts.time.now();
      if (old !== undefined && old.says === says && old.kid === signer.kid && !grownOld(old.madeAt, now)) continue;
      await editions.keep(await editionOf({ parts, list, form, places, says, signer, now }));
      made += 1;
    }
  }
  return made;
}

interface Making {
  readonly parts: ListParts;
  readonly list: number;
  readonly form: ListForm;
  readonly places: readonly StatusEntry[];
  readonly says: string;
  readonly signer: Signer;
  readonly now: Instant;
}

async function editionOf({ form, list, now, parts, places, says, signer }: Making) {
  const { did, statusLists } = parts;
  const validUntil = instant(milliseconds(now) + countsFor);
  const ended = places.map(({ place: { index }, state }) => ({ index, state }));
  const edition = { did, statusLists, list, ended, now, validUntil, ttl: listTtl };
  const content = await (form === 'bitstring' ? bitstringList(edition, signer) : tokenList(edition, signer));
  return { list, form, content, says, kid: signer.kid, madeAt: now, validUntil };
}

const grownOld = (madeAt: Instant, now: Instant): boolean => milliseconds(now) - milliseconds(madeAt) > renewedAfter;

/** Independent of the order in which the places were read. */
function digestOf(places: readonly StatusEntry[]): string {
  const lines = places.map(({ place: { index }, state }) => `${index} ${state}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
