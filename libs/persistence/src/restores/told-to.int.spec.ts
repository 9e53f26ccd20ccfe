import { randomUUID } from 'node:crypto';
import type { CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import type { Explained, TestDatabase } from '../test-database/index.js';
import { rowsRead, testDatabase } from '../test-database/index.js';
import { restoresOf, toldTo } from './index.js';

const GT = 'GT' as CountryCode;
const since = instant('1970-01-01T00:00:00.000Z');

describe('[attack 53] what a country that is being restored is told', () => {
  let node: TestDatabase;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(() => node.drop());

  const theirs = () => toldTo(node.poolOf('relay'));
  const open = (id: string, kind: string, dossier: string, sealed: boolean) =>
    node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, sealed, agencies, awaiting,
         assigned, opened_at, updated_at)
       VALUES ($1, $2, 1, 1, '', 'analysed', '{}', '{}', $3, $4, '{}', '{}', '{}', now(), now())`,
      [id, kind, dossier, sealed],
    );
  const arrived = (caseId: string, said?: string) =>
    node.pool.query(
      `INSERT INTO inbox (event_id, country, type, case_id, happened_at, received_at, said)
       VALUES (gen_random_uuid()::text, 'GT', 'org.puente.submission.filed.v1', $1, now(), now(), $2)`,
      [caseId, said],
    );

  it('is answered only where the operator helps it, until that ends', async () => {
    const operator = restoresOf(node.poolOf('operator'));
    const [epoch, now] = [randomUUID(), Date.now()];
    expect(await theirs().helping(GT, instant(now))).toBeUndefined();
    await operator.help(GT, epoch, instant(now), instant(now + 1000));
    expect(await theirs().helping(GT, instant(now))).toBe(epoch);
    expect(await theirs().helping('SV' as CountryCode, instant(now))).toBeUndefined();
    expect(await theirs().helping(GT, instant(now + 1000))).toBeUndefined();
    expect(await operator.endHelp(GT, instant(now))).toBe(true);
    expect(await theirs().helping(GT, instant(now))).toBeUndefined();
  });

  it('names no protection file, and no stage of anybody who is protected', async () => {
    const [protectedOne, free] = [randomUUID(), randomUUID()];
    await open('GT-26-AAAAAA-A', 'protection', protectedOne, true);
    await open('GT-26-BBBBBB-B', 'recognition-review', protectedOne, false);
    await open('GT-26-CCCCCC-C', 'recognition-review', free, false);
    await arrived('GT-26-AAAAAA-A', 'GT-26-BBBBBB-B');
    await arrived('GT-26-AAAAAA-A');
    await arrived('GT-26-BBBBBB-B', 'GT-26-BBBBBB-B');
    await arrived('GT-26-CCCCCC-C');
    const { had } = await theirs().page(GT, since, undefined, 250);
    expect(had.map(({ caseId, stage }) => `${caseId} ${stage}`).toSorted()).toEqual([
      'GT-26-BBBBBB-B unknown',
      'GT-26-BBBBBB-B unknown',
      'GT-26-CCCCCC-C analysed',
    ]);
  });

  it('is sent each event once in a restore, and no more while much waits', async () => {
    const { rows } = await node.pool.query<{ id: string }>(
      `INSERT INTO outbox (case_id, type, country, message, at, sent_at, became, confirmed_at)
       SELECT 'c', 'submission.filed', 'GT', '{}', now(), now(), 'applied', now() FROM generate_series(1, 501)
       RETURNING event_id AS id`,
    );
    const ids = rows.map(({ id }) => id);
    const [first, ...others] = ids as [string, ...string[]];
    const applied = () =>
      node.pool.query(`UPDATE outbox SET became = 'applied', sent_at = now(), confirmed_at = now()`);
    const [epoch, next] = [randomUUID(), randomUUID()];
    expect(await theirs().sendAgain(GT, epoch, [first])).toBe(1);
    await applied();
    expect(await theirs().sendAgain(GT, epoch, [first])).toBe(0);
    expect(await theirs().sendAgain(GT, next, [first])).toBe(1);
    await applied();
    expect(await theirs().isFull()).toBe(false);
    expect(await theirs().sendAgain(GT, epoch, others)).toBe(500);
    expect(await theirs().isFull()).toBe(true);
    expect(await theirs().sendAgain(GT, randomUUID(), [first])).toBe(0);
  });

  it('reads for a page what the page shows, however much that country told, and however much it was told', async () => {
    await node.pool.query(
      `INSERT INTO inbox (event_id, country, type, case_id, happened_at, received_at, said)
       SELECT gen_random_uuid(), 'PE', 'org.puente.submission.filed.v1', 'c', now(), now(), 'c' FROM generate_series(1, 20000)`,
    );
    await node.pool.query(
      `INSERT INTO outbox (case_id, type, country, message, at, sent_at, became, confirmed_at)
       SELECT 'c', 'submission.filed', 'PE', '{}', now(), now(), 'applied', now() FROM generate_series(1, 20000)`,
    );
    await node.pool.query('ANALYZE inbox, outbox');
    const { asked, read } = planned(node.poolOf('relay'));
    const { had, next } = await toldTo(asked).page('PE' as CountryCode, since, undefined, 250);
    expect((await toldTo(asked).page('PE' as CountryCode, since, next, 250)).had[0]?.id).not.toBe(had[0]?.id);
    // What other countries were told stands among it.
    expect(Math.max(...read)).toBeLessThan(500);
  });
});

/** Tells of each statement how many rows were read of inbox and outbox; planned once whatever the values, as the relay has it planned. */
function planned(pool: Pool): { readonly asked: Pool; readonly read: number[] } {
  const read: number[] = [];
  const asked = {
    async query({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) {
      const client = await pool.connect();
      try {
        await client.query('SET plan_cache_mode = force_generic_plan');
        await client.query(`PREPARE planned AS ${text}`);
        const given = values.map((value) => `'${String(value)}'`).join();
        const { rows } = await client.query<Explained>(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE planned (${given})`);
        read.push(...rowsRead(rows, ['inbox', 'outbox']));
        return await client.query({ text, values: [...values] });
      } finally {
        client.release(true);
      }
    },
  };
  return { asked: asked as unknown as Pool, read };
}
