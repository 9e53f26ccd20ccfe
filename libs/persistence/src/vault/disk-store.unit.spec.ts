import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentId } from '@puente/domain/kernel';
import { diskStore } from './disk-store.js';
import { documentStoreContract } from './document-store.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

documentStoreContract('the disk', () => diskStore(folder));

it('leaves no half-written file where writing fails', async () => {
  const id = randomUUID() as DocumentId;
  await expect(diskStore(folder).put(id, { length: 3 } as Uint8Array)).rejects.toThrow('data');
  expect(readdirSync(join(folder, id.slice(0, 2))).filter((name) => name.startsWith(id))).toEqual([]);
});
