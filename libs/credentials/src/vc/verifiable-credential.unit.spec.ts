import { instant } from '@puente/domain/kernel';
import { memoryKeyStore } from '../keys/index.js';
import { sampleRecognition, sampleSeasonalRecognition } from '../specification/index.js';
import { credentialContent, verifiableCredential } from './index.js';

const copy = { place: { list: 3, index: 9 }, statusLists: 'https://gt.puente.example/status', identity: true };

describe('a record as a verifiable credential', () => {
  it('has every code with its official name in both languages', () => {
    const { record } = credentialContent(sampleRecognition(), copy) as { record: Record<string, unknown> };
    const { issuer, standard, basis, units } = sampleRecognition();
    const { agency } = issuer;
    expect(record).toMatchObject({ agency, standard, basis, units });
  });

  it('holds until its last day has ended everywhere', () => {
    expect(credentialContent(sampleRecognition(), copy)).toMatchObject({
      validFrom: '2026-11-24T15:04:05.000Z',
      validUntil: '2031-11-25T12:00:00.000Z',
    });
  });

  it('says its season for checkers and for people, and holds until the end of its last', () => {
    const { credentialSubject, record, validUntil } = credentialContent(sampleSeasonalRecognition(), copy);
    expect(validUntil).toBe('2036-05-01T12:00:00.000Z');
    expect(record).toMatchObject({ validUntil: '2036-04-30', season: { from: 11, to: 4, after: '2031-11-24' } });
    expect(JSON.stringify(credentialSubject)).toContain(
      'Todo el año hasta el 24 de noviembre de 2031; después, solo de noviembre a abril',
    );
    expect(credentialContent(sampleRecognition(), copy)['record']).toHaveProperty('season', undefined);
  });

  it('tells its status in one entry, at the first of its bits', () => {
    expect(credentialContent(sampleRecognition(), copy)['credentialStatus']).toEqual({
      id: 'https://gt.puente.example/status/3#36',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '36',
      statusListCredential: 'https://gt.puente.example/status/3',
    });
  });

  it('leaves birth date and document out where a badge platform will show it', () => {
    const text = JSON.stringify(credentialContent(sampleRecognition(), { ...copy, identity: false }));
    expect(text).toContain('Ixchel');
    expect(text).not.toContain('1991-05-17');
    expect(text).not.toContain('DEMO258001');
  });

  it('[attack 22] leaves the numbers of credential and case out there too, and has an id all the same', () => {
    const open = credentialContent(sampleRecognition(), { ...copy, identity: false });
    const { number, caseId } = sampleRecognition();
    expect(open['id']).toBe('urn:puente:copy:GT:3:9');
    for (const secret of [number, caseId]) {
      expect(JSON.stringify(credentialContent(sampleRecognition(), copy))).toContain(secret);
      expect(JSON.stringify(open)).not.toContain(secret);
    }
  });

  it('is signed as VC-JOSE-COSE says, and repeats its dates for those who know JWT only', async () => {
    const keys = await memoryKeyStore(instant('2026-11-01T00:00:00Z'));
    const signer = await keys.current();
    const text = await verifiableCredential(sampleRecognition(), copy, signer, instant('2026-11-25T12:00:00Z'));
    const [header, payload] = text.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(JSON.parse(header ?? '')).toEqual({
      alg: 'ES256',
      typ: 'vc+jwt',
      cty: 'vc',
      kid: `did:web:gt.puente.example#${signer.kid}`,
    });
    expect(JSON.parse(payload ?? '')).toMatchObject({
      iss: 'did:web:gt.puente.example',
      nbf: Date.parse('2026-11-24T15:04:05Z') / 1000,
      iat: Date.parse('2026-11-25T12:00:00Z') / 1000,
      exp: Date.parse('2031-11-25T12:00:00Z') / 1000,
    });
  });
});
