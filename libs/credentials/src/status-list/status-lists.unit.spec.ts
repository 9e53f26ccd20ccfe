import { gunzipSync, inflateSync } from 'node:zlib';
import { instant } from '@puente/domain/kernel';
import { memoryKeyStore } from '../keys/index.js';
import type { EndedPlace } from './index.js';
import { bitIndex, bitstringList, placesPerList, tokenList } from './index.js';

const ended: readonly EndedPlace[] = [
  { index: 0, state: 'revoked' },
  { index: 3, state: 'suspended' },
  { index: placesPerList - 1, state: 'replaced' },
];

async function edition(ended: readonly EndedPlace[]) {
  const keys = await memoryKeyStore(instant('2026-11-01T00:00:00Z'));
  const parts = {
    did: 'did:web:gt.puente.example',
    statusLists: 'https://gt.puente.example/status',
    list: 3,
    ended,
    now: instant('2026-11-25T12:00:00Z'),
    validUntil: instant('2026-11-26T12:00:00Z'),
    ttl: 300,
  };
  const signer = await keys.current();
  const payload = (jws: string) =>
    JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as Record<string, Record<string, string>>;
  return {
    bitstring: payload(await bitstringList(parts, signer)),
    token: payload(await tokenList(parts, signer)),
  };
}

describe('a status list', () => {
  it('has four bits for each of 131,072 copies, the first for all readers', async () => {
    const { bitstring } = await edition(ended);
    const packed = bitstring['credentialSubject']?.['encodedList'] ?? '';
    const bits = [...gunzipSync(Buffer.from(packed.slice(1), 'base64url'))]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('');
    expect(packed[0]).toBe('u');
    expect(bits).toHaveLength(524_288);
    expect(bits.slice(0, 16)).toBe('1000000000001100');
    expect(bits.slice(-4)).toBe('1010');
    expect(bits.replaceAll('0', '')).toHaveLength(5);
    expect(bits[bitIndex({ list: 3, index: 3 })]).toBe('1');
  });

  it('says the same to readers of Token Status Lists', async () => {
    const { token } = await edition(ended);
    const bytes = inflateSync(Buffer.from(token['status_list']?.['lst'] ?? '', 'base64url'));
    const valueAt = (index: number) => ((bytes[index >> 2] ?? 0) >> ((index & 3) * 2)) & 3;
    expect(bytes).toHaveLength(32_768);
    expect([0, 1, 2, 3, 4, placesPerList - 1].map(valueAt)).toEqual([1, 0, 0, 2, 0, 3]);
  });

  it('names itself, its purpose and until when it counts', async () => {
    const { bitstring, token } = await edition([]);
    expect(bitstring).toMatchObject({
      id: 'https://gt.puente.example/status/3',
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: 'did:web:gt.puente.example',
      validFrom: '2026-11-25T12:00:00.000Z',
      validUntil: '2026-11-26T12:00:00.000Z',
      credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation', ttl: 300_000 },
    });
    expect(token).toMatchObject({ sub: 'https://gt.puente.example/status/3/tokens', exp: 1_795_694_400, ttl: 300 });
  });

  it.each([-1, placesPerList, 1.5])('has no place %d', async (index) => {
    await expect(edition([{ index, state: 'revoked' }])).rejects.toThrow(RangeError);
  });
});
