import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeletionProof } from '@puente/domain/around/retention';
import type { DossierId, Instant } from '@puente/domain/kernel';
import { instant, plainDate } from '@puente/domain/kernel';
import { readDeletionList } from '@puente/persistence/vault';
import { deletionList } from './list-deletions.js';

const proof = (deletedAt: string): DeletionProof => ({
  ...{ dossier: randomUUID() as DossierId, deletedAt: instant(deletedAt), documents: 0, sealedSha256: 'ab'.repeat(32) },
  rule: { edition: 'demonstration-1', months: 60, due: plainDate('2026-11-01') },
});

describe('the list of deleted dossiers', () => {
  it('has each that was deleted, once, also after a crash in the middle of a line and by a process that begins anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'puente-deletions-'));
    const path = join(folder, 'deleted-dossiers');
    const made = [proof('2026-11-01T10:00:00.000Z'), proof('2026-11-02T10:00:00.000Z')];
    const asked: Instant[] = [];
    const retained = {
      async *deletedFrom(from: Instant) {
        asked.push(from);
        yield await Promise.resolve(made.filter(({ deletedAt }) => deletedAt > from));
      },
    };
    expect(await readDeletionList(path)).toEqual([]);
    const write = deletionList(path, retained);
    expect([await write(), await write()]).toEqual([2, 0]);
    appendFileSync(path, '{"dossier":"');
    made.push(proof('2026-11-02T09:30:00.000Z'));
    expect([await write(), await deletionList(path, retained)()]).toEqual([1, 0]);
    const listed = await readDeletionList(path);
    expect(listed.map(({ dossier }) => dossier)).toEqual(made.map(({ dossier }) => dossier));
    expect(listed[0]).toEqual({ dossier: made[0]?.dossier, deletedAt: made[0]?.deletedAt, rule: made[0]?.rule });
    // It does not go through all of them each time, and sees one whose transaction ended late.
    expect(asked).toEqual(
      ['1970-01-01', '2026-11-02', '2026-11-02', '1970-01-01'].map((day) => expect.stringContaining(day) as unknown),
    );
    rmSync(folder, { recursive: true });
  });
});
