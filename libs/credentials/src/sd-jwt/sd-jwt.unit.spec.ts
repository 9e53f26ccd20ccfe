import { createHash } from 'node:crypto';
import { instant } from '@puente/domain/kernel';
import { memoryKeyStore } from '../keys/index.js';
import type { CredentialRecord } from '../record/index.js';
import { sampleRecognition } from '../specification/index.js';
import { sdJwt } from './index.js';

const copy = {
  place: { list: 3, index: 9 },
  statusLists: 'https://gt.puente.example/status',
  holderKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
};

/** Counts up, so that salts differ and the test does not. */
function counting(): (count: number) => Uint8Array {
  let serial = 0;
  return (count) => {
    serial += 1;
    return createHash('sha256').update(String(serial)).digest().subarray(0, count);
  };
}

async function issue(record: CredentialRecord) {
  const keys = await memoryKeyStore(instant('2026-11-01T00:00:00Z'));
  const text = await sdJwt(record, copy, await keys.current(), instant('2026-11-25T12:00:00Z'), counting());
  const [jwt = '', ...disclosures] = text.split('~').slice(0, -1);
  const decoded = (part: string) => Buffer.from(part, 'base64url').toString();
  return { seen: decoded(jwt.split('.')[1] ?? ''), disclosures, shown: disclosures.map(decoded) };
}

describe('a wallet’s credential', () => {
  it('shows the qualification and nothing of the person', async () => {
    const { seen } = await issue(sampleRecognition());
    expect(seen).toContain('Excepto trabajos en alta tensión.');
    expect(seen).toContain('GT-DEMO-FV-01-U4');
    for (const hidden of ['Ixchel', 'Cumes', '1991-05-17', 'DEMO258001', sampleRecognition().number, 'a3a3'])
      expect(seen).not.toContain(hidden);
  });

  it('lets each fact about the person be shown without the others', async () => {
    const { shown, seen, disclosures } = await issue(sampleRecognition());
    const names = shown.map((text) => (JSON.parse(text) as [string, string])[1]);
    expect(names).toEqual(['given_name', 'family_name', 'birthdate', 'document', 'number', 'case', 'evidence']);
    const signed = (JSON.parse(seen) as { _sd: string[] })._sd;
    for (const disclosure of disclosures)
      expect(signed).toContain(createHash('sha256').update(disclosure).digest('base64url'));
    expect(new Set(shown.map((text) => (JSON.parse(text) as [string])[0])).size).toBe(shown.length);
  });

  it('does not tell by the number or order of digests whether a birth date or a document is known', async () => {
    const { birthDate, document, ...holder } = sampleRecognition().holder;
    expect([birthDate, document]).not.toContain(undefined);
    const digests = async (record: CredentialRecord) =>
      (JSON.parse((await issue(record)).seen) as { _sd: string[] })._sd;
    const [all, fewer] = [await digests(sampleRecognition()), await digests({ ...sampleRecognition(), holder })];
    expect(fewer).toHaveLength(all.length);
    expect(all).toEqual([...all].sort());
  });
});
