import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { flattenedVerify, importJWK } from 'jose';
import type { JWK } from 'jose';
import { until } from '@puente/testing/actors';
import { checkedCredential } from './checked-credential.js';
import type { Filed } from './filing.js';
import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
});
afterAll(() => node.close());

/** A worker on their page, with the code of the receipt that the counter handed over. */
async function worker(): Promise<Filed & { readonly page: Person }> {
  const filed = await draft(counter);
  const { body } = await must(counter.post(`/cases/${filed.caseId}/submit`));
  return { ...filed, page: await sessionOf(filed.caseId, String(body['code'])) };
}
async function sessionOf(caseNumber: string, code: string): Promise<Person> {
  const { body } = await must(node.bearer().post('/status/sessions', { caseNumber, code }));
  return node.bearer(String(body['token']));
}
/** As it comes to the worker's own telephone. */
async function ownCode(caseNumber: string): Promise<string> {
  const before = (await node.messages()).length;
  await must(node.bearer().post('/status/codes', { caseNumber }));
  const text = await until('the code comes', async () => {
    const all = await node.messages();
    return all.length > before ? all.find((one) => one.includes(caseNumber)) : undefined;
  });
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
}
async function archive(by: Person, code?: string) {
  const answer = await fetch(`${node.base}/status/archive`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(code === undefined ? {} : { code }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
}
const json = (bytes: Uint8Array | undefined) =>
  JSON.parse(Buffer.from(bytes ?? []).toString()) as Record<string, never>;

describe('all of one’s own', () => {
  it('is a zip of dossier, documents, files as the worker reads them, credentials and looks, sent as it is made', async () => {
    const mine = await worker();
    const credential = await checkedCredential(node, mine);
    await must(counter.get(`/cases/${mine.caseId}`));
    const { bytes, headers, status } = await archive(mine.page, await ownCode(mine.caseId));
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/zip');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-length')).toBeNull();
    const files = unzipSync(bytes);
    const dossier = `dossiers/${mine.dossierId}`;
    expect(Object.keys(files).sort()).toEqual(
      [
        ...[`${dossier}/dossier.json`, `${dossier}/documents/${mine.documentId}.pdf`],
        ...['file', 'status', 'journal'].map((name) => `cases/${mine.caseId}/${name}.json`),
        ...['file.json', 'status.json', 'journal.json', 'credential.pdf', 'credential.jwt'].map(
          (name) => `cases/${credential}/${name}`,
        ),
        ...['looks/1.json', 'manifest.json', 'manifest.jws'],
      ].sort(),
    );
    expect(json(files[`${dossier}/dossier.json`])).toMatchObject({
      person: { givenNames: 'Ixchel Demostración' },
      documents: [{ id: mine.documentId, kind: 'certificate' }],
    });
    expect(Buffer.from(files[`${dossier}/documents/${mine.documentId}.pdf`] ?? []).toString()).toMatch(/^%PDF/);
    expect(JSON.stringify(json(files['looks/1.json']))).toContain(mine.caseId);
    // Nothing that the worker does not read elsewhere either.
    const texts = Object.entries(files).filter(([name]) => name.endsWith('.json'));
    for (const [name, content] of texts)
      expect([name, Buffer.from(content).toString().includes('gt.counter')]).toEqual([name, false]);
  });

  it('is signed by a key of the node’s document, over the hash of every file', async () => {
    const mine = await worker();
    const { bytes } = await archive(mine.page, await ownCode(mine.caseId));
    const { 'manifest.json': manifest, 'manifest.jws': jws, ...files } = unzipSync(bytes);
    const { body } = await must(node.bearer().get('/.well-known/did.json'));
    const [header = '', , signature = ''] = Buffer.from(jws ?? [])
      .toString()
      .split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
    const methods = body['verificationMethod'] as readonly { id: string; publicKeyJwk: JWK }[];
    const key = await importJWK(methods.find(({ id }) => id === kid)?.publicKeyJwk ?? {}, 'ES256');
    const signed = (content: Uint8Array) =>
      flattenedVerify({ protected: header, payload: Buffer.from(content).toString('base64url'), signature }, key);
    await signed(manifest ?? new Uint8Array());
    const changed = Buffer.from(manifest ?? [])
      .toString()
      .replace('"bytes": 1', '"bytes": 2');
    await expect(signed(Buffer.from(changed))).rejects.toThrow('signature verification failed');
    const { files: listed, issuer } = json(manifest) as unknown as {
      issuer: string;
      files: readonly { name: string; bytes: number; sha256: string }[];
    };
    expect(kid.startsWith(`${issuer}#`)).toBe(true);
    expect(listed).toEqual(
      Object.entries(files).map(([name, content]) => ({
        ...{ name, bytes: content.length },
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    );
  });

  it('is for whoever has the worker’s own code: not that of a receipt, not twice, not without', async () => {
    const mine = await worker();
    const { body } = await must(counter.post(`/cases/${(await draft(counter)).caseId}/submit`));
    const other = await worker();
    const own = await ownCode(mine.caseId);
    for (const code of [undefined, String(body['code']), '000000'])
      expect((await archive(mine.page, code)).status).toBe(401);
    expect((await archive(other.page, own)).status).toBe(401);
    expect((await archive(mine.page, own)).status).toBe(201);
    expect((await archive(mine.page, own)).status).toBe(401);
    expect((await archive(counter)).status).toBe(403);
  });

  it('takes no receipt’s code, which whoever filed has read', async () => {
    const { caseId } = await draft(counter);
    const { body } = await must(counter.post(`/cases/${caseId}/submit`));
    const page = await sessionOf(caseId, await ownCode(caseId));
    expect((await archive(page, String(body['code']))).status).toBe(401);
  });

  it('is closed while the person is protected', async () => {
    const mine = await worker();
    const own = await ownCode(mine.caseId);
    await must(counter.send('PUT', `/dossiers/${mine.dossierId}/flag-age-in-doubt`, {}));
    expect((await archive(mine.page, own)).status).toBe(404);
  });
});
