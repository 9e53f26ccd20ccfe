import { randomBytes } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { country, instant, milliseconds, newCaseNumber } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { AccessCodes } from './index.js';
import { accessCodes } from './index.js';

const now = instant('2026-03-03T15:00:00Z');
const after = (minutes: number): Instant => instant(milliseconds(now) + minutes * 60_000);
const aCase = (): CaseId => newCaseNumber(country('GT'), 2026, randomBytes(6));
const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

let node: TestDatabase;
let codes: AccessCodes;
const sent = (caseId: CaseId, minutes: number): Promise<string> =>
  codes.createCode({ caseId, occasion: 'requested', minutes, now });
/** Whether a code opens the page, tried from one address unless the test says another. */
const redeem = async (caseId: CaseId, code: string, now: Instant, from = '192.0.2.1'): Promise<boolean> =>
  (await codes.redeem(caseId, code, { from, now })).outcome === 'right';
beforeAll(async () => {
  node = await testDatabase();
  codes = accessCodes(node.pool, randomBytes(32));
});
afterAll(() => node.drop());

describe('a one-time code', () => {
  it('[row 31] has six digits, opens the page of its own case once, and is kept nowhere', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 10);
    expect(code).toMatch(/^\d{6}$/);
    expect(await redeem(aCase(), code, now)).toBe(false);
    expect(await redeem(caseId, code, now)).toBe(true);
    expect(await redeem(caseId, code, now)).toBe(false);
    const { rows } = await node.pool.query<{ kept: string }>('SELECT access_codes::text AS kept FROM access_codes');
    expect(rows.map((row) => row.kept).join()).not.toContain(code);
  });

  it('[row 31] is good for one of fifty who try it at once', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 10);
    const tries = await Promise.all(Array.from({ length: 50 }, () => redeem(caseId, code, now)));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  it('[row 31] runs out after its ten minutes', async () => {
    const [early, late] = [aCase(), aCase()];
    const [one, other] = [await sent(early, 10), await sent(late, 10)];
    expect(await redeem(early, one, instant(milliseconds(after(10)) - 1))).toBe(true);
    expect(await redeem(late, other, after(10))).toBe(false);
  });

  it('[attack 10] of the filing outlives what a stranger asks for on the page, as often as they like', async () => {
    const caseId = aCase();
    const first = await codes.createCode({ caseId, occasion: 'first', minutes: 72 * 60, now });
    for (let n = 0; n < 3; n += 1) await sent(caseId, 10);
    expect(await redeem(caseId, first, now)).toBe(true);
  });

  it('[attack 10] is one for each occasion, however many are asked for at once', async () => {
    const caseId = aCase();
    const asked = await Promise.all(Array.from({ length: 20 }, () => sent(caseId, 10)));
    const opened = [];
    for (const [n, code] of asked.entries()) opened.push(await redeem(caseId, code, now, `192.0.2.${n}`));
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  it('ends when another one is asked for', async () => {
    const caseId = aCase();
    const first = await sent(caseId, 10);
    const second = await sent(caseId, 10);
    if (first !== second) expect(await redeem(caseId, first, now)).toBe(false);
    expect(await redeem(caseId, second, now)).toBe(true);
  });
});

describe('a printed code', () => {
  it('[attack 6] is told from one that was sent, and neither ends the other', async () => {
    const caseId = aCase();
    const printed = await codes.createCode({ caseId, occasion: 'printed', minutes: 60, now });
    const own = await sent(caseId, 10);
    if (printed === own) return;
    const from = '192.0.2.1';
    expect(await codes.redeem(caseId, printed, { from, now })).toEqual({ outcome: 'right', found: 'printed' });
    expect(await codes.redeem(caseId, own, { from, now })).toEqual({ outcome: 'right', found: 'requested' });
    expect(await redeem(caseId, printed, now)).toBe(false);
  });
});

describe('[attack 49] with a password of the database', () => {
  const write = (sql: string, caseId: CaseId) => node.pool.query(`${sql} WHERE case_id = $1`, [caseId]);

  it('nobody makes a code last longer', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 10);
    await write(`UPDATE access_codes SET expires_at = '2027-01-01'`, caseId);
    expect(await redeem(caseId, code, after(11))).toBe(false);
    expect(await redeem(caseId, code, now)).toBe(false);
  });

  it('nobody turns a code that was printed into one that went to the worker', async () => {
    const caseId = aCase();
    const printed = await codes.createCode({ caseId, occasion: 'printed', minutes: 60, now });
    await write(`UPDATE access_codes SET occasion = 'first'`, caseId);
    const guess = { from: '192.0.2.1', now };
    expect(await codes.redeem(caseId, printed, { ...guess, own: true })).toEqual({ outcome: 'wrong' });
    await write(`UPDATE access_codes SET occasion = 'printed'`, caseId);
    expect(await codes.redeem(caseId, printed, { ...guess, own: true })).toEqual({ outcome: 'wrong' });
    expect(await codes.redeem(caseId, printed, guess)).toEqual({ outcome: 'right', found: 'printed' });
  });

  it('nobody guesses faster by emptying what was tried, or by writing that it is their turn', async () => {
    const tried = async (between: string) => {
      const caseId = aCase();
      const code = await sent(caseId, 10);
      const outcomes: string[] = [];
      for (let n = 0; n < 60; n += 1) {
        const from = `198.51.100.${n % 4}`;
        outcomes.push((await codes.redeem(caseId, wrong(code), { from, now })).outcome);
        await node.pool.query(between, [caseId]);
      }
      const later = await codes.redeem(caseId, code, { from: '192.0.2.1', now: after(0.5) });
      return [outcomes.filter((outcome) => outcome === 'wrong').length, later.outcome];
    };
    expect(await tried('DELETE FROM access_attempts WHERE number = $1')).toEqual([20, 'right']);
    const myTurn = `UPDATE access_attempts SET failures = 0, locked_until = NULL, turn_at = '2026-03-03T14:59:59Z' WHERE number = $1`;
    expect(await tried(myTurn)).toEqual([20, 'right']);
  });
});

describe('guessing', () => {
  it('locks the address for a quarter of an hour after five wrong tries, also for the right code', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 60);
    for (let n = 0; n < 5; n += 1) expect(await redeem(caseId, wrong(code), now)).toBe(false);
    expect(await redeem(caseId, code, after(14))).toBe(false);
    expect(await redeem(caseId, code, after(15))).toBe(true);
  });

  it('starts to be counted afresh after a right code', async () => {
    const caseId = aCase();
    for (let round = 0; round < 3; round += 1) {
      const code = await sent(caseId, 60);
      for (let n = 0; n < 4; n += 1) await redeem(caseId, wrong(code), now);
      expect(await redeem(caseId, code, now)).toBe(true);
    }
  });

  it('[row 31] is no use by the hundred: of 101 tries an address gets five, 101 addresses get twenty, the right code too late', async () => {
    const outcomes = async (fromOf: (n: number) => string) => {
      const caseId = aCase();
      const code = await sent(caseId, 10);
      const said: string[] = [];
      for (let n = 0; n < 101; n += 1) {
        const guess = n < 100 ? wrong(code) : code;
        said.push((await codes.redeem(caseId, guess, { from: fromOf(n), now })).outcome);
      }
      return said;
    };
    const times = (count: number, outcome: string) => Array.from({ length: count }, () => outcome);
    expect(await outcomes(() => '198.51.100.9')).toEqual([...times(5, 'wrong'), ...times(96, 'locked')]);
    expect(await outcomes((n) => `198.51.100.${n}`)).toEqual([...times(20, 'wrong'), ...times(81, 'turn')]);
  });

  it('gets five tries and not more by trying a hundred at once', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 60);
    const guesses = Array.from({ length: 100 }, () => redeem(caseId, wrong(code), now));
    expect((await Promise.all(guesses)).filter(Boolean)).toEqual([]);
    const { rows } = await node.pool.query(
      'SELECT failures, locked_until FROM access_attempts WHERE number = $1 ORDER BY from_mark',
      [caseId],
    );
    expect(rows).toEqual([
      { failures: 5, locked_until: null },
      { failures: 0, locked_until: new Date(after(15)) },
    ]);
  });

  it('of a case that does not exist is answered and locked alike', async () => {
    const caseId = aCase();
    for (let n = 0; n < 6; n += 1) expect(await redeem(caseId, '123456', now)).toBe(false);
    const { rowCount } = await node.pool.query(
      'SELECT FROM access_attempts WHERE number = $1 AND locked_until IS NOT NULL',
      [caseId],
    );
    expect(rowCount).toBe(1);
  });

  it('[attack 10] by a stranger locks the stranger out, and never the worker', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 60);
    for (let n = 0; n < 6; n += 1) await redeem(caseId, wrong(code), now, '198.51.100.9');
    expect(await redeem(caseId, code, now, '198.51.100.9')).toBe(false);
    expect(await redeem(caseId, code, now, '192.0.2.1')).toBe(true);
  });

  it('[attack 10] from many addresses slows the number down; the right code opens after its turn', async () => {
    const caseId = aCase();
    const code = await sent(caseId, 60);
    for (let n = 0; n < 40; n += 1) await redeem(caseId, wrong(code), now, `198.51.100.${n}`);
    const worker = { from: '192.0.2.1', now };
    const waits = await codes.redeem(caseId, code, worker);
    // Twenty were tried; twenty stand in the line before the worker, half a minute each.
    expect(waits).toEqual({ outcome: 'turn', until: instant(milliseconds(now) + 21 * 30_000) });
    expect(await redeem(caseId, code, after(10.5), '192.0.2.1')).toBe(true);
  });

  it('[attack 10] from many addresses makes nobody wait who asks for a new code: it has twelve digits, and needs no line', async () => {
    const caseId = aCase();
    for (let n = 0; n < 40; n += 1) await redeem(caseId, '000000', now, `198.51.100.${n}`);
    const code = await sent(caseId, 10);
    expect(code).toMatch(/^\d{12}$/);
    expect(await redeem(caseId, code, now, '192.0.2.1')).toBe(true);
    // A guesser who types twelve digits is locked like one who types six.
    const guesses = Array.from({ length: 6 }, () => codes.redeem(caseId, '0'.repeat(12), { from: '192.0.2.9', now }));
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['locked', ...Array<string>(5).fill('wrong')]);
    expect(await sent(caseId, 10)).toHaveLength(12);
    expect(await codes.createCode({ caseId, occasion: 'requested', minutes: 10, now: after(61) })).toHaveLength(6);
  });

  it('keeps no address in clear, and forgets who tried', async () => {
    const caseId = aCase();
    await redeem(caseId, '123456', now, '203.0.113.77');
    const kept = async () =>
      (
        await node.pool.query<{ kept: string }>('SELECT a::text AS kept FROM access_attempts a WHERE number = $1', [
          caseId,
        ])
      ).rows;
    expect(await kept()).toHaveLength(2);
    expect(JSON.stringify(await kept())).not.toMatch(/203\.0|203\\\\056/);
  });
});
