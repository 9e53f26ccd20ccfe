import { memoryKeyStore } from '@puente/credentials/keys';
import type { KeyPeriod, Signer } from '@puente/credentials/keys';
import { instant } from '@puente/domain/kernel';
import type { Authority, TrustedKey, TrustList } from '@puente/verifier/trust';

/** Of the sample records. */
export const did = 'did:web:gt.puente.example';
export const otherDid = 'did:web:mx.puente.example';
export const statusLists = 'https://gt.puente.example/status';
/** The day on which samples are checked. */
export const today = instant('2026-11-25T12:00:00.000Z');

export interface SampleKey {
  readonly signer: Signer;
  readonly trusted: TrustedKey;
}

/** Keys of the authority at different ages, of another country, and of nobody. */
export interface SampleKeys {
  readonly current: SampleKey;
  readonly retired: SampleKey;
  readonly compromised: SampleKey;
  readonly otherCountry: SampleKey;
  readonly stranger: SampleKey;
}

export async function makeKeys(): Promise<SampleKeys> {
  return {
    current: await newKey({ from: '2026-06-01T00:00:00.000Z' }),
    retired: await newKey({ from: '2025-06-01T00:00:00.000Z', until: '2026-06-01T00:00:00.000Z' }),
    compromised: await newKey({ from: '2026-01-01T00:00:00.000Z', compromisedAt: '2026-10-01T00:00:00.000Z' }),
    otherCountry: await newKey({ from: '2026-01-01T00:00:00.000Z' }),
    stranger: await newKey({ from: '2026-01-01T00:00:00.000Z' }),
  };
}

async function newKey(period: Omit<TrustedKey, 'kid' | 'jwk'>): Promise<SampleKey> {
  const store = await memoryKeyStore(instant(period.from));
  const [{ kid, jwk }] = (await store.history()) as readonly [KeyPeriod];
  return { signer: await store.current(), trusted: { kid, jwk, ...period } };
}

/** Signs with one key and says that it was another. */
export const posingAs = (posed: SampleKey, by: SampleKey): SampleKey => ({
  ...by,
  signer: { kid: posed.signer.kid, sign: (bytes) => by.signer.sign(bytes) },
});

export function trustListOf(keys: SampleKeys, changes: Partial<Authority> = {}): TrustList {
  return {
    version: 1,
    issuedAt: '2026-11-20T00:00:00.000Z',
    validUntil: '2026-12-20T00:00:00.000Z',
    authorities: [
      {
        did,
        country: 'GT',
        name: { es: 'Guatemala (demostración)', en: 'Guatemala (demonstration)' },
        keys: [keys.current.trusted, keys.retired.trusted, keys.compromised.trusted],
        statusLists,
        agencies: [
          {
            id: 'gt-mintrab',
            name: { es: 'Ministerio de Trabajo y Previsión Social', en: 'Ministry of Labour and Social Welfare' },
            issues: [
              { kind: 'recognition', standards: ['GT-DEMO-FV-01'], from: '2026-01-01' },
              { kind: 'certificate', standards: 'all' },
            ],
          },
        ],
        ...changes,
      },
      {
        did: otherDid,
        country: 'MX',
        name: { es: 'México (demostración)', en: 'Mexico (demonstration)' },
        keys: [keys.otherCountry.trusted],
        statusLists: 'https://mx.puente.example/status',
        agencies: [],
      },
    ],
  };
}
