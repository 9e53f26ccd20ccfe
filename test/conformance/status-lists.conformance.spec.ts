import type { EndedPlace, ListEdition } from '@puente/credentials/status-list';
import { bitstringList, tokenList, tokenListUrl } from '@puente/credentials/status-list';
import { instant } from '@puente/domain/kernel';
import { askNode, askPython, handOver, patience } from './checkers.js';
import { did, makeKeys, statusLists, trustListOf } from './samples/authorities.js';

const places = 131_072;
const states = ['suspended', 'revoked', 'replaced'] as const;

/** The first, the last, both sides of a byte's edge, and five hundred spread over the list. */
const ended: readonly EndedPlace[] = [
  ...new Set([0, 1, 2, 3, 4, 7, 8, places - 1, ...Array.from({ length: 500 }, (_, n) => (n * n * 7_919) % places)]),
].map((index, nth) => ({ index, state: states[nth % 3] ?? 'revoked' }));

/** What ADR 14 says of a place's four bits: does not hold, suspended, replaced, free. */
const bitsSet = ended
  .flatMap(({ index, state }) => [
    index * 4,
    ...(state === 'suspended' ? [index * 4 + 1] : []),
    ...(state === 'replaced' ? [index * 4 + 2] : []),
  ])
  .sort((a, b) => a - b);

const hand = handOver();
const now = instant('2026-11-25T12:00:00.000Z');
let edition: ListEdition;
let bitstring: string;
let told: string;

beforeAll(async () => {
  const keys = await makeKeys();
  const { signer } = keys.current;
  edition = { did, statusLists, list: 3, ended, now, validUntil: instant('2026-11-26T12:00:00.000Z'), ttl: 3_600 };
  bitstring = await bitstringList(edition, signer);
  const tokens = await tokenList(edition, signer);
  const [trust, kid, tokensUrl] = [trustListOf(keys), `${did}#${signer.kid}`, tokenListUrl(statusLists, 3)];
  told = hand('lists.json', JSON.stringify({ bitstring, tokens, trust, did, kid, tokensUrl, now }));
});

interface Bits {
  readonly length: number;
  readonly set: readonly number[];
}

test(
  'Digital Bazaar reads from a Bitstring Status List the bits that were set, and no others',
  async () => {
    const [, payload = ''] = bitstring.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      readonly credentialSubject: { readonly encodedList: string };
    };
    const path = hand('encoded-list.txt', claims.credentialSubject.encodedList);
    expect(await askNode<Bits>('read-status-list.mjs', path)).toEqual({ length: places * 4, set: bitsSet });
  },
  patience,
);

test(
  'openvc, in Python, reads both kinds of list as they were made',
  async () => {
    const read = await askPython<{ bitstring: Bits; tokens: { length: number; statuses: Record<string, number> } }>(
      'read_status_lists.py',
      told,
    );
    expect(read.bitstring).toEqual({ length: places * 4, set: bitsSet });
    const value = { revoked: 1, suspended: 2, replaced: 3 };
    const statuses = Object.fromEntries(ended.map(({ index, state }) => [String(index), value[state]]));
    expect(read.tokens).toEqual({ length: places, statuses });
  },
  patience,
);
