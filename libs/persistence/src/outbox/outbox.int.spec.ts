import { setTimeout as pause } from 'node:timers/promises';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { Outbox, OutboxRow } from './index.js';
import { outboxOf, resendingOf } from './index.js';

let node: TestDatabase;
beforeAll(async () => {
  node = await testDatabase();
});
beforeEach(() => node.pool.query('DELETE FROM outbox'));
afterAll(() => node.drop());

const leave = (...caseIds: string[]) =>
  node.pool.query(
    `INSERT INTO outbox (case_id, type, country, message, at)
     SELECT c, 'submission.filed', 'MX', '{}', now() FROM unnest($1::text[]) WITH ORDINALITY AS t (c, n) ORDER BY n`,
    [caseIds],
  );
/** A publisher that failed gives its turn back with its connection, which the server closes in its own time. */
async function onceItIsFree(outbox: Outbox): Promise<number> {
  for (;;) {
    const left = await outbox.publish(10, everything);
    if (left !== 'busy') return left;
  }
}
const everything = (rows: readonly OutboxRow[]) => Promise.resolve(rows.map((row) => row.id));

describe('the outbox', () => {
  it('gives rows in order, and each until it has left', async () => {
    await leave('a', 'b', 'a');
    const outbox = outboxOf(node.pool);
    const seen: string[][] = [];
    const first = await outbox.publish(2, (rows) => {
      seen.push(rows.map((row) => row.caseId));
      return Promise.resolve(rows.slice(0, 1).map((row) => row.id));
    });
    expect(first).toBe(1);
    await outbox.publish(10, (rows) => {
      seen.push(rows.map((row) => row.caseId));
      return everything(rows);
    });
    expect(seen).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(await outbox.publish(10, everything)).toBe(0);
    expect(await outbox.waiting()).toBe(0);
  });

  it('lets the rows of other cases pass where one cannot leave', async () => {
    await leave('stuck', 'b', 'stuck', 'c');
    const seen: string[] = [];
    await outboxOf(node.pool).publish(
      10,
      (rows) => {
        seen.push(...rows.map((row) => row.caseId));
        return everything(rows);
      },
      ['stuck' as CaseId],
    );
    expect(seen).toEqual(['b', 'c']);
    expect(await outboxOf(node.pool).waiting()).toBe(2);
  });

  it('has one publisher at a time', async () => {
    await leave('a');
    const outbox = outboxOf(node.pool);
    const both = await outbox.publish(10, async (rows) => {
      expect(await outbox.publish(10, everything)).toBe('busy');
      return everything(rows);
    });
    expect(both).toBe(1);
  });

  it('keeps rows whose publisher failed', async () => {
    await leave('a');
    const outbox = outboxOf(node.pool);
    await expect(outbox.publish(10, () => Promise.reject(new Error('no broker')))).rejects.toThrow('no broker');
    expect(await onceItIsFree(outbox)).toBe(1);
  });

  it('[D 2] sends again what an operator asks for, in its order and as the next attempt, and says what left when', async () => {
    await leave('a', 'b');
    const outbox = outboxOf(node.pool);
    await outbox.publish(10, everything);
    const resending = resendingOf(node.poolOf('operator'));
    const which = { to: 'MX' as CountryCode, since: instant(Date.now() - 60_000) };
    const told = await resending.list(which, 10);
    expect(told).toMatchObject([
      { caseId: 'b', type: 'submission.filed', to: 'MX', attempt: 1 },
      { caseId: 'a', attempt: 1 },
    ]);
    expect(told.every(({ sentAt }) => sentAt !== undefined)).toBe(true);
    expect(await resending.resend({ ...which, to: 'GT' as CountryCode })).toBe(0);
    expect(await resending.resend(which)).toBe(2);
    expect(await resending.resend({ eventId: told[1]?.eventId ?? '' })).toBe(0);
    const again: [string, number][] = [];
    await outbox.publish(10, (rows) => {
      again.push(...rows.map(({ caseId, attempt }): [string, number] => [caseId, attempt]));
      return everything(rows);
    });
    expect(again).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('[row 8] leaves its turn to a publisher that takes long and says so', async () => {
    await leave('a');
    const outbox = outboxOf(node.pool, { patience: 300 });
    const left = await outbox.publish(10, async (rows, isAtIt) => {
      for (let n = 0; n < 8; n += 1) {
        await pause(100);
        await isAtIt();
      }
      expect(await outbox.publish(10, everything)).toBe('busy');
      return everything(rows);
    });
    expect([left, await outbox.waiting()]).toEqual([1, 0]);
  });

  it('[row 6] takes the turn from a publisher that falls silent', async () => {
    await leave('a');
    let silence: (ids: readonly number[]) => void = () => undefined;
    let frozen: Promise<unknown> = Promise.resolve();
    await new Promise<void>((begun) => {
      frozen = outboxOf(node.pool, { patience: 50 }).publish(10, () => {
        begun();
        return new Promise((resolve) => (silence = resolve));
      });
    });
    const gaveUp = expect(frozen).rejects.toThrow();
    const outbox = outboxOf(node.pool);
    expect(await onceItIsFree(outbox)).toBe(1);
    silence([]);
    await gaveUp;
  });
});
