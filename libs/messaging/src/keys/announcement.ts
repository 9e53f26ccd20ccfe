import type { NodeKeyFile, TrustEntry } from '@puente/contracts/keys';
import { announcementIn, EventKeyAnnouncement, signingAlgorithm } from '@puente/contracts/keys';
import { CompactSign, compactVerify } from 'jose';
import { importKey } from './import-key.js';
import { KeyFault } from './key-fault.js';
import { publicPart } from './new-keys.js';

const announcedType = 'puente-event-keys+jwt';

/** What follows a node's keys of events, signed with those that every annex pins: nobody has to be telephoned. */
export async function announcementOf(file: NodeKeyFile, did: string): Promise<string> {
  if (file.next === undefined) throw new RangeError('nothing follows these keys');
  const { signing, encryption, ...period } = file.next;
  const pair = { signing: publicPart(signing), encryption: publicPart(encryption) };
  const keys = EventKeyAnnouncement.parse({ ...pair, ...period });
  return new CompactSign(Buffer.from(JSON.stringify({ iss: did, keys })))
    .setProtectedHeader({ alg: signingAlgorithm, kid: `${did}#${file.signing.kid}`, typ: announcedType })
    .sign(await importKey('the signing key', file.signing));
}

/** @throws KeyFault where it was not signed by the country itself, with the key that the annex pins */
export async function readAnnouncement(
  country: string,
  { did, signing }: Pick<TrustEntry, 'did' | 'signing'>,
  statement: string,
): Promise<EventKeyAnnouncement> {
  const key = await importKey(`the signing key of ${country}`, signing);
  try {
    const { protectedHeader, payload } = await compactVerify(statement, key, { algorithms: [signingAlgorithm] });
    const { iss } = JSON.parse(new TextDecoder().decode(payload)) as { readonly iss?: unknown };
    const announced = announcementIn(statement);
    const isItsOwn = protectedHeader.typ === announcedType && iss === did && announced.signing.kid !== signing.kid;
    if (isItsOwn && announced.from < announced.until) return announced;
  } catch {
    // Whatever is wrong with it, it announces nothing.
  }
  throw new KeyFault(`what ${country} is said to announce of its keys, it did not sign`);
}
