import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { EntriesProof } from '@puente/settlement/log';
import {
  checkEntries,
  checkpointsOf,
  growLog,
  logKeysOf,
  logSize,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
} from '@puente/settlement/log';
import { flattenedVerify, importJWK } from 'jose';
import type { JWK } from 'jose';
import { checkedCredential } from './checked-credential.js';
import type { Filed } from './filing.js';
import { codeByPhone, doubt, draft, handedIn, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
});
afterAll(() => node.close());

/** A worker on their page, with the code that their telephone got when the case was handed in. */
async function worker(): Promise<Filed & { readonly page: Person }> {
  const filed = await draft(counter);
  return { ...filed, page: await handedIn(node, counter, filed.caseId) };
}
/** As it comes to the worker's own telephone. */
const ownCode = (caseNumber: string): Promise<string> =>
  codeByPhone(node, caseNumber, () => must(node.bearer().post('/status/codes', { caseNumber })));
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

describe('[wall 4] all of one’s own', () => {
  it('is a zip of dossier, documents, files as the worker reads them, credentials and looks, sent as it is made', async () => {
    const mine = await worker();
    const credential = await checkedCredential(node, mine);
    await must(counter.get(`/cases/${mine.caseId}`));
    expect((await must(mine.page.get('/status/archive'))).body).toMatchObject({
      ...{ documents: 1, procedures: 1, credentials: 1 },
      documentBytes: pdf.length,
    });
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

  it('is for whoever has the worker’s own code: not that of another case, not twice, not without', async () => {
    const mine = await worker();
    const other = await worker();
    const own = await ownCode(mine.caseId);
    for (const code of [undefined, await ownCode(other.caseId), '000000'])
      expect((await archive(mine.page, code)).status).toBe(401);
    expect((await archive(other.page, own)).status).toBe(401);
    expect((await archive(mine.page, own)).status).toBe(201);
    expect((await archive(mine.page, own)).status).toBe(401);
    expect((await archive(counter)).status).toBe(403);
  });

  it('takes no code that was printed at a counter, and no session of one', async () => {
    const mine = await worker();
    const { clock, codes, sessions } = node.parts;
    const caseId = mine.caseId as never;
    const printed = await codes.createCode({ caseId, occasion: 'printed', minutes: 10, now: clock.now() });
    expect((await archive(mine.page, printed)).status).toBe(401);
    const page = node.bearer(sessions.open({ caseId, printed: true }, clock.now()).token);
    expect((await archive(page, await ownCode(mine.caseId))).status).toBe(403);
  });

  it('is closed while the person is protected', async () => {
    const mine = await worker();
    const own = await ownCode(mine.caseId);
    await must(counter.send('PUT', `/dossiers/${mine.dossierId}/flag-age-in-doubt`, doubt));
    expect((await archive(mine.page, own)).status).toBe(404);
  });
});

/** All that is written so far, as the relay leaves it once Mexico signed. */
async function signedLog({ database, parts }: TestNode) {
  const { log } = logKeysOf('did:web:gt.puente.example', Buffer.alloc(32, 1));
  const [{ witness: partner }, { witness: stranger }] = [
    logKeysOf('did:web:mx.puente.example', Buffer.alloc(32, 2)),
    logKeysOf('did:web:sv.puente.example', Buffer.alloc(32, 3)),
  ];
  const { rows } = await database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM journal');
  while ((await logSize(database.pool)) < (rows[0]?.n ?? 0)) await growLog(database.poolOf('relay'));
  const size = await logSize(database.pool);
  const [origin, kept] = [log.name, checkpointsOf(database.poolOf('relay'))];
  const checkpoint = { origin, size, root: await treeOver(tilesOf(database.pool), size).root(size) };
  const text = writtenCheckpoint(checkpoint);
  const now = parts.clock.now();
  await kept.keep({ ...checkpoint, note: `${text}\n${signatureOf(text, log)}` }, now);
  const line = signatureOf(text, partner, 1_780_000_000);
  await kept.keepCosignature({ country: 'MX' as never, origin, size, line, key: '' }, now);
  return { log, partner, stranger };
}

describe('[wall 4] the proof of all one’s own', () => {
  it('is of what the worker reads and of nothing else, under what another country signed', async () => {
    const [mine, other] = [await worker(), await worker()];
    await must(mine.page.post(`/cases/${mine.caseId}/withdraw`));
    expect((await mine.page.get('/status/proof')).status).toBe(404);
    const keys = await signedLog(node);
    const { body, headers } = await must(mine.page.get('/status/proof'));
    expect(headers.get('cache-control')).toBe('private, no-store');
    const proof = body as unknown as EntriesProof;
    const signed = [keys.log, keys.partner];
    expect(checkEntries(proof, signed)).toMatchObject({ by: [keys.partner.name], found: [] });
    expect(checkEntries(proof, [keys.log, keys.stranger])).toMatchObject({ found: [{ reason: 'NOT_SIGNED' }] });

    // Nothing that the worker does not read elsewhere, and nothing less: an officer’s deed is there by the hash that the archive says.
    expect(JSON.stringify(proof)).not.toContain('gt.counter');
    expect(JSON.stringify(proof)).not.toContain(other.caseId);
    const files = unzipSync((await archive(mine.page, await ownCode(mine.caseId))).bytes);
    const read = json(files[`cases/${mine.caseId}/journal.json`]) as unknown as { seq: number; hash: string }[];
    expect(proof.entries.map(({ seq }) => seq)).toEqual(read.map(({ seq }) => seq));
    const sealed = proof.entries.filter(({ entry }) => entry === undefined);
    expect(sealed.length).toBeGreaterThan(0);
    for (const { hash, seq } of sealed) expect(hash).toBe(read.find((one) => one.seq === seq)?.hash);
    const whole = proof.entries.flatMap(({ entry }) => entry ?? []);
    expect(whole.map((entry) => (JSON.parse(entry) as { by: { kind: string } }).by.kind)).toContain('worker');
    const [first] = sealed;
    const forged = { ...proof, entries: [{ ...first, hash: '0'.repeat(64) }] } as EntriesProof;
    expect(checkEntries(forged, signed).found).toMatchObject([{ reason: 'NOT_IN_LOG' }]);
    expect((await counter.get('/status/proof')).status).toBe(403);
  });
});
