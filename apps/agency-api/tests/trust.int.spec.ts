import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { compareDocument, DidDocument } from '@puente/credentials/did';
import { newIssuingKey, rotated } from '@puente/credentials/keys';
import type { NodeKeyFile, TrustAnnexFile } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { TrustList } from '@puente/verifier/trust';
import { mayIssue, readTrustList } from '@puente/verifier/trust';
import { compactVerify, importJWK, jwtVerify } from 'jose';
import { assertPublished } from '../src/process/node-keys.js';
import { must } from './filing.js';
import type { TestNode } from './node.js';
import { publicUrlOf, testNode } from './node.js';

const [MX, GT] = ['MX', 'GT'] as [CountryCode, CountryCode];
let gt: TestNode;
beforeAll(async () => {
  gt = await testNode('GT');
});
afterAll(() => gt.close());

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const annex = () => read(gt.files.trust) as TrustAnnexFile;
function replace(path: string, content: object): void {
  writeFileSync(`${path}.new`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
const raw = (path: string, headers: Record<string, string> = {}) => fetch(gt.base + path, { headers });
const signed = async () => (await raw('/trust-list')).text();
const plain = async () => (await (await raw('/trust-list.json')).json()) as TrustList;
const authority = (list: TrustList, country: string) => list.authorities.find((one) => one.country === country);

describe('the document of a node', () => {
  it('says the keys that the annex pins, of the name that its address makes', async () => {
    const response = await raw('/.well-known/did.json');
    const document: unknown = await response.json();
    const own = annex()[GT];
    expect(own?.did).toBe('did:web:gt.puente.example');
    expect(await compareDocument(document, own as NonNullable<typeof own>)).toEqual([]);
    expect(response.headers.get('content-type')).toContain('application/did+ld+json');
  });

  it('shows a rotation without a restart; the retired key stays with its dates', async () => {
    const before = DidDocument.parse(await (await raw('/.well-known/did.json')).json());
    expect(await signedBy()).toBe(before.verificationMethod[0]?.publicKeyJwk.kid);
    const keys = read(gt.files.keys) as NodeKeyFile;
    const at = instant(Date.now());
    replace(gt.files.keys, { ...keys, issuing: await rotated(keys.issuing ?? [], at) });
    const after = DidDocument.parse(await (await raw('/.well-known/did.json')).json());
    expect(after.assertionMethod).toHaveLength(2);
    const [current, retired] = after.assertionMethod.map((id) => after.verificationMethod.find((one) => one.id === id));
    expect(retired).toEqual({ ...before.verificationMethod[0], expires: retired?.expires });
    expect(Date.parse(String(retired?.expires))).toBeGreaterThan(Date.parse(String(current?.validFrom)));
    // The list is signed with the new key at once, and names it before anybody has written it into the annex.
    expect(await signedBy()).toBe(current?.publicKeyJwk.kid);
    const named = authority(await plain(), 'GT')?.keys.map(({ kid }) => kid);
    expect(named).toEqual([current?.publicKeyJwk.kid, retired?.publicKeyJwk.kid]);
  });
});

/** The key that signed the list, found as a stranger finds it: by the document alone. */
async function signedBy(): Promise<string> {
  const document = DidDocument.parse(await (await raw('/.well-known/did.json')).json());
  const jws = await signed();
  const { protectedHeader } = await compactVerify(jws, async ({ kid }) => {
    expect(document.assertionMethod).toContain(kid);
    return importJWK(document.verificationMethod.find(({ id }) => id === kid)?.publicKeyJwk ?? {}, 'ES256');
  });
  return protectedHeader.kid?.split('#')[1] ?? '';
}

describe('the trust list', () => {
  it('is signed by the node’s issuing key, for a week', async () => {
    const { payload } = await jwtVerify(
      await signed(),
      async ({ kid }) => importJWK(await jwkOf(String(kid)), 'ES256'),
      { typ: 'trust-list+jwt', issuer: 'did:web:gt.puente.example', algorithms: ['ES256'] },
    );
    expect(Number(payload.exp) - Number(payload.iat)).toBe(7 * 24 * 3600);
    const list = readTrustList(payload);
    expect(list).toEqual(readTrustList(await plain()));
  });

  it('names this country and its partner: keys with their dates, and what each agency may issue', async () => {
    const list = await plain();
    expect(list.authorities.map(({ country }) => country).sort()).toEqual(['GT', 'MX']);
    expect(authority(list, 'MX')).toMatchObject({
      did: 'did:web:mx.puente.example',
      statusLists: `${publicUrlOf('MX')}/status-lists`,
      keys: annex()[MX]?.issuing,
    });
    const facts = (standard: string, agency: string, kind: string, country = 'MX') =>
      ({ kind, issuedOn: '2026-03-03', agency: { code: agency }, standard: { country, code: standard } }) as never;
    const mexico = authority(list, 'MX') as NonNullable<ReturnType<typeof authority>>;
    expect(mayIssue(mexico, facts('EC0586.01', 'mx-conocer', 'certificate'))).toBe(true);
    expect(mayIssue(mexico, facts('EC0586.01', 'mx-stps', 'recognition'))).toBe(true);
    expect(mayIssue(mexico, facts('EC0586.01', 'mx-stps', 'certificate'))).toBe(false);
    expect(mayIssue(mexico, facts('EC0586.01', 'mx-appeals', 'certificate'))).toBe(false);
    expect(mayIssue(mexico, facts('EC9999', 'mx-conocer', 'certificate'))).toBe(false);
    expect(mayIssue(mexico, facts('GT-DEMO-FV-01', 'mx-conocer', 'certificate', 'GT'))).toBe(false);
  });

  it('takes over a partner’s new key without a restart', async () => {
    const next = await newIssuingKey(instant('2026-06-01T00:00:00Z'));
    const { kty, crv, x, y } = next.jwk;
    const entries = annex();
    const mexico = entries[MX] as NonNullable<(typeof entries)[typeof MX]>;
    const issuing = [
      { ...next, jwk: { kty, crv, x, y } },
      ...mexico.issuing.map((key) => ({ ...key, until: next.from })),
    ];
    replace(gt.files.trust, { ...entries, MX: { ...mexico, issuing } });
    expect(authority(await plain(), 'MX')?.keys).toEqual(issuing);
  });

  it('is kept by caches, asked for again by its tag, and read by pages of others', async () => {
    for (const path of ['/trust-list', '/trust-list.json', '/.well-known/did.json']) {
      const first = await raw(path);
      expect(first.headers.get('cache-control')).toBe('public, max-age=300');
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      const again = await raw(path, { 'if-none-match': String(first.headers.get('etag')) });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await raw(path, { 'if-none-match': '"another"' })).status).toBe(200);
    }
    expect(await signed()).toBe(await signed());
  });
});

const jwkOf = async (kid: string) => {
  const { verificationMethod } = DidDocument.parse(await (await raw('/.well-known/did.json')).json());
  return verificationMethod.find(({ id }) => id === kid)?.publicKeyJwk ?? {};
};

describe('a node whose name does not lead to it', () => {
  it('does not start', () => {
    expect(() => assertPublished('https://elsewhere.example', { did: 'did:web:gt.puente.example' })).toThrow(
      'makes this node did:web:elsewhere.example, and PUENTE_TRUST names it did:web:gt.puente.example',
    );
    expect(() => assertPublished('https://gt.puente.example/', { did: 'did:web:gt.puente.example' })).not.toThrow();
  });
});

describe('the directory', () => {
  it('says of each country its name for checkers, its keys, and what each agency may issue', async () => {
    const { items } = (await must(gt.bearer().get('/authorities'))).body as { items: Record<string, unknown>[] };
    const mexico = items.find(({ country }) => country === 'MX');
    const [key] = annex()[MX]?.issuing ?? [];
    expect(mexico?.['document']).toBe(`${publicUrlOf('MX')}/.well-known/did.json`);
    expect(mexico).toMatchObject({ did: 'did:web:mx.puente.example', keys: [{ kid: key?.kid, from: key?.from }, {}] });
    const agencies = mexico?.['agencies'] as { id: string; issues: object[] }[];
    expect(agencies.find(({ id }) => id === 'mx-conocer')?.issues).toEqual([{ kind: 'certificate', standards: 1111 }]);
    expect(agencies.find(({ id }) => id === 'mx-appeals')?.issues).toEqual([]);
  });

  it('finds who may issue for a standard by its code', async () => {
    const issuers = async (code: string) =>
      (await must(gt.bearer().get(`/authorities/issuers?standard=${code}`))).body as {
        items: Record<string, unknown>[];
      };
    expect((await issuers('EC0586.01')).items).toMatchObject([
      {
        country: 'MX',
        standard: { code: 'EC0586.01' },
        issuers: [
          { agency: 'mx-conocer', kind: 'certificate' },
          { agency: 'mx-stps', kind: 'recognition', from: '2025-01-01' },
        ],
      },
    ]);
    expect((await issuers('EC9999')).items).toEqual([]);
    expect((await gt.bearer().get('/authorities/issuers')).status).toBe(400);
  });
});

describe('how the node is', () => {
  it('is told to whoever runs it, and to nobody else: parts, keys, partners and what waits, and nothing of a case', async () => {
    const operator = await gt.officer('gt.operator', 'gt-mintrab', 'operator');
    const [heardAt, at] = ['2026-03-02T10:00:00.000Z', '2026-03-03T10:00:00.000Z'];
    const { pool } = gt.database;
    await pool.query(
      `INSERT INTO inbox (country, event_id, type, case_id, happened_at, received_at)
       VALUES ('MX', gen_random_uuid(), 'x', 'GT-26-7K3M9Q-N', $1, $1), ('MX', gen_random_uuid(), 'x', 'GT-26-7K3M9Q-N', $1, $2)`,
      ['2026-03-01T10:00:00.000Z', heardAt],
    );
    await pool.query(
      `INSERT INTO outbox (case_id, type, country, message, at, sent_at, confirm_by)
       VALUES ('GT-26-7K3M9Q-N', 'x', 'MX', '{}', $1, NULL, NULL), ('GT-26-7K3M9Q-N', 'x', 'MX', '{}', $1, $1, $1),
         ('GT-26-7K3M9Q-N', 'x', 'MX', '{}', $2, $1, $1), ('GT-26-7K3M9Q-N', 'x', 'MX', '{}', $2, $1, NULL)`,
      [at, heardAt],
    );
    const { body } = await must(operator.get('/node'));
    const waits = { unsent: { count: 1, since: at }, unconfirmed: { count: 2, since: heardAt } };
    expect(body).toMatchObject({ country: 'GT', partners: [{ country: 'MX', heardAt, ...waits }] });
    // Nobody sent it, and Temporal of this node has no worker.
    expect(body['parts']).toMatchObject({ database: 'up', relay: 'down', 'case-worker': 'down' });
    expect(body['keys']).toContainEqual({ kid: annex()[GT]?.signing.kid, use: 'events' });
    expect(body['keys']).toContainEqual(expect.objectContaining({ use: 'credentials', kid: signer() }));
    expect(body['versions']).toContainEqual(expect.objectContaining({ of: 'calendar', name: 'GT' }));
    expect(JSON.stringify(body)).not.toContain('7K3M9Q');
    const supervisor = await gt.officer('gt.supervisor.9', 'gt-mintrab', 'supervisor');
    expect(await supervisor.get('/node')).toMatchObject({ status: 403 });
    await pool.query('DELETE FROM outbox; DELETE FROM inbox; DELETE FROM wakes');
    expect((await operator.get('/node')).body['parts']).toMatchObject({ relay: 'up' });
  });

  const signer = () => annex()[GT]?.issuing[0]?.kid;
});
