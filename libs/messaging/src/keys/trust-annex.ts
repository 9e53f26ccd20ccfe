import type { IssuingKey } from '@puente/contracts/keys';
import { signingAlgorithm, TrustAnnexFile } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import { isCountryCode } from '@puente/domain/kernel';
import { readAnnouncement } from './announcement.js';
import type { EventKeys } from './event-keys.js';
import { importPair } from './event-keys.js';
import { followedFile } from './followed-file.js';
import { importKey } from './import-key.js';
import { faultsIn, KeyFault } from './key-fault.js';
import type { NodeKeys } from './node-keys.js';
import { readJson } from './read-json.js';

/** Another country's node, or one's own, as the agreements name it. */
export interface TrustedNode extends EventKeys {
  readonly country: CountryCode;
  readonly did: string;
  /** With which it signs credentials, newest first; each has the fingerprint by which it is named. */
  readonly issuing: readonly IssuingKey[];
}

export interface TrustAnnex {
  of(country: CountryCode): TrustedNode | undefined;
  bySource(did: string): TrustedNode | undefined;
  readonly countries: readonly CountryCode[];
  /** As it stands in the file: public keys for publishing. */
  readonly entries: TrustAnnexFile;
}

/** @throws KeyFault where a key is not the one whose fingerprint the annex names */
export const readTrustAnnex = async (path: string): Promise<TrustAnnex> =>
  trustAnnexFrom(readJson('the trust annex', path));

export async function trustAnnexFrom(content: unknown): Promise<TrustAnnex> {
  const read = TrustAnnexFile.safeParse(content);
  if (!read.success) throw faultsIn('the trust annex', read.error);
  const nodes: TrustedNode[] = [];
  for (const [country, entry] of Object.entries(read.data)) {
    const { did, fingerprint, signing, announced, atOnce, issuing } = entry;
    if (!isCountryCode(country)) throw new KeyFault(`the trust annex: ${country} is not a country`);
    if (signing.kid !== fingerprint) throw new KeyFault(`the signing key of ${country} has not the agreed fingerprint`);
    for (const { kid, jwk } of issuing)
      await importKey(`an issuing key of ${country}`, { ...jwk, kid, alg: signingAlgorithm });
    const next = announced === undefined ? undefined : await readAnnouncement(country, entry, announced);
    nodes.push({
      ...{ country, did, issuing },
      ...(await importPair(` of ${country}`, entry)),
      ...(next === undefined
        ? {}
        : { next: { ...next, ...(await importPair(` of ${country}`, next)), atOnce: atOnce !== undefined } }),
    });
  }
  const byCountry = new Map(nodes.map((node) => [node.country, node]));
  const bySource = new Map(nodes.map((node) => [node.did, node]));
  if (bySource.size < nodes.length) throw new KeyFault('the trust annex: two countries have the same did');
  return {
    of: (country) => byCountry.get(country),
    bySource: (did) => bySource.get(did),
    countries: nodes.map(({ country }) => country),
    entries: read.data,
  };
}

/** The annex as it is at the moment of asking: another country's new key counts without a restart. */
export const openTrustAnnex = (path: string): Promise<() => Promise<TrustAnnex>> => followedFile(path, readTrustAnnex);

/** A node whose own keys are not those that the others trust would be quarantined by all of them: better not to start. */
export function assertTrusted(keys: NodeKeys, trust: TrustAnnex): TrustedNode {
  const own = trust.of(keys.country);
  if (own === undefined || named(own) !== named(keys))
    throw new KeyFault(`the keys of this node are not those of ${keys.country} in the trust annex`);
  return own;
}

const named = ({ signing, encryption, next }: EventKeys): string =>
  JSON.stringify([signing.kid, encryption.kid, next?.signing.kid, next?.encryption.kid, next?.from, next?.until]);
