import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { didDocument } from '@puente/credentials/did';
import { signJws } from '@puente/credentials/jws';
import { memoryKeyStore } from '@puente/credentials/keys';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import { newNodeKeys, trustEntryOf } from '@puente/messaging/keys';
import { operator } from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const issuer = 'did:web:gt.puente.example';
const from = '2026-01-10T09:00:00.000Z' as Instant;

/** Three entries, each chained to the one before. */
function chained(change: (text: string, seq: number) => string = (text) => text) {
  let before: Buffer = Buffer.alloc(32);
  return [1, 2, 3].map((seq) => {
    const text = JSON.stringify({ case: 'GT-26-7K3M9Q-X', seq });
    before = createHash('sha256').update(before).update(text).digest();
    return { seq, hash: before.toString('hex'), entry: change(text, seq) };
  });
}

/** What the terminal says of an export, beside the document of the node whose key it names. */
async function checked(entries: readonly object[], { forged = false, of = issuer } = {}) {
  const store = await memoryKeyStore(from);
  const signer = await store.current();
  const published = trustEntryOf(await newNodeKeys('GT' as CountryCode), of);
  const document = didDocument({ ...published, issuing: await store.history() });
  const other = await (await memoryKeyStore(from)).current();
  const jws = await signJws(
    { typ: 'puente-journal+jws', kid: `${issuer}#${signer.kid}` },
    { iss: issuer, country: 'GT', case: 'GT-26-7K3M9Q-X', exportedAt: from, entries },
    forged ? other : signer,
  );
  const [file, did] = [join(folder, 'journal.jws'), join(folder, 'did.json')];
  writeFileSync(file, `${jws}\n`);
  writeFileSync(did, JSON.stringify(document));
  return operator(['journal', 'check-export', file, '--did', did, '--json']);
}

describe('an exported journal is checked without the network', () => {
  it('and found sound, also where an entry is withheld', async () => {
    expect(await checked(chained())).toMatchObject({ code: 0, data: { ok: true, entries: 3, withheld: 0 } });
    const withheld = chained().map(({ entry, ...rest }) => (rest.seq === 2 ? rest : { ...rest, entry }));
    expect(await checked(withheld)).toMatchObject({ code: 0, data: { ok: true, entries: 3, withheld: 1 } });
  });

  it('and what was changed, taken away or signed by somebody else is named', async () => {
    const fault = async (...given: Parameters<typeof checked>) => {
      const { code, data } = await checked(...given);
      return [code, data['fault']];
    };
    expect(await fault(chained((text, seq) => (seq === 2 ? text.replace('}', ' }') : text)))).toEqual([
      1,
      '#2 ALTERED',
    ]);
    expect(await fault(chained().filter(({ seq }) => seq !== 2))).toEqual([1, '#2 OUT_OF_SEQUENCE']);
    expect(await fault(chained(), { forged: true })).toEqual([1, 'NOT_SIGNED']);
    expect(await fault(chained(), { of: 'did:web:mx.puente.example' })).toEqual([1, 'UNKNOWN_KEY']);
    expect(await operator(['journal', 'check-export', join(folder, 'did.json'), '--did', folder])).toMatchObject({
      code: 2,
    });
  });
});
