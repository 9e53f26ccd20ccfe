import { InputError } from '../input/input-error.js';
import { readTrustList } from './read-trust-list.js';

const key = {
  kid: 'k'.repeat(43),
  jwk: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
  from: '2026-01-01T00:00:00Z',
};
const authority = {
  did: 'did:web:xx.example',
  country: 'XX',
  name: { es: 'País', en: 'Country' },
  keys: [key],
  statusLists: 'https://xx.example/status',
  agencies: [
    {
      id: 'xx-agency',
      name: { es: 'Institución', en: 'Agency' },
      issues: [{ kind: 'certificate', standards: ['A-1'], from: '2026-01-01' }],
    },
  ],
};
const list = {
  version: 1,
  issuedAt: '2026-11-01T00:00:00Z',
  validUntil: '2026-12-01T00:00:00Z',
  authorities: [authority],
};

describe('a trust list', () => {
  it('is read with times in one spelling', () => {
    expect(readTrustList(list)).toMatchObject({
      issuedAt: '2026-11-01T00:00:00.000Z',
      authorities: [{ keys: [{ from: '2026-01-01T00:00:00.000Z' }], agencies: authority.agencies }],
    });
  });

  it('keeps nothing of a private key that was published by mistake', () => {
    const leaked = { ...authority, keys: [{ ...key, jwk: { ...key.jwk, d: 'd'.repeat(43) } }] };
    expect(JSON.stringify(readTrustList({ ...list, authorities: [leaked] }))).not.toContain('ddd');
  });

  it.each([
    ['version is not 1', { ...list, version: 2 }],
    ['issuedAt is not a time in UTC', { ...list, issuedAt: '2026-11-01' }],
    ['authorities is not a list', { ...list, authorities: {} }],
    ['authorities: one did twice', { ...list, authorities: [authority, authority] }],
    ['authorities[0]: did does not have its form', { ...list, authorities: [{ ...authority, did: 'did:key:z' }] }],
    ['authorities[0]: statusLists does not have', { ...list, authorities: [{ ...authority, statusLists: 'ftp://x' }] }],
    [
      'authorities[0]: statusLists does not have',
      { ...list, authorities: [{ ...authority, statusLists: 'https://x/' }] },
    ],
    [
      'authorities[0]: keys[0]: jwk is not a P-256 key',
      { ...list, authorities: [{ ...authority, keys: [{ ...key, jwk: { ...key.jwk, crv: 'P-384' } }] }] },
    ],
    [
      'authorities[0]: keys[0]: until is not a time in UTC',
      { ...list, authorities: [{ ...authority, keys: [{ ...key, until: 'soon' }] }] },
    ],
    [
      'authorities[0]: agencies[0]: issues[0]: standards is neither',
      {
        ...list,
        authorities: [
          {
            ...authority,
            agencies: [{ ...authority.agencies[0], issues: [{ kind: 'certificate', standards: 'some' }] }],
          },
        ],
      },
    ],
  ])('is refused: %s', (message, wrong) => {
    expect(() => readTrustList(wrong)).toThrow(InputError);
    expect(() => readTrustList(wrong)).toThrow(message);
  });

  it.each([null, [], 'x', 1])('is not %j', (wrong) => expect(() => readTrustList(wrong)).toThrow('is not an object'));
});
