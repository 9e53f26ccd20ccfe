import { randomBytes } from 'node:crypto';
import type { Instant, PlainDate } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { messageCodeIn, sentMessagesIn } from './index.js';

let node: TestDatabase;
const secret = randomBytes(32);
beforeAll(async () => {
  node = await testDatabase();
});
afterAll(() => node.drop());

const now = new Date().toISOString() as Instant;
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10) as PlainDate;
const today = daysAgo(0);
const phone = { channel: 'sms', address: '+50255550123' };
const message = { channel: 'sms', sentOn: today };
const tried = { from: '192.0.2.1', now };

describe('messages that were sent', () => {
  it('are known by the code of their name, to every process, and kept as a mark', async () => {
    const [worker, api] = [sentMessagesIn(node.poolOf('worker'), secret), sentMessagesIn(node.poolOf('api'), secret)];
    const code = worker.codeOf('GT-26-7K3M9Q-X-n1');
    expect([code, messageCodeIn(code)]).toEqual([api.codeOf('GT-26-7K3M9Q-X-n1'), code]);
    expect(worker.codeOf('GT-26-7K3M9Q-X-n2')).not.toBe(code);
    expect(sentMessagesIn(node.pool, randomBytes(32)).codeOf('GT-26-7K3M9Q-X-n1')).not.toBe(code);
    expect(await api.find(code, '123', tried)).toEqual({ found: false });
    await worker.keep(code, phone, today);
    await worker.keep(code, phone, today);
    expect(await api.find(code, '123', tried)).toEqual({ found: true, message });
    // Copied under a message to somebody else, the code is none.
    for (const other of ['124', '', '+50255550124', 'ana@correo.example'])
      expect(await api.find(code, other, tried)).toEqual({ found: false });
    const { rows } = await node.pool.query<{ kept: string }>('SELECT sent::text AS kept FROM sent_messages sent');
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(new RegExp(`${code}|7K3M9Q`));
    await worker.forget(code, phone);
    expect(await api.find(code, '123', tried)).toEqual({ found: false });
  });

  it('on paper are known without any address', async () => {
    const api = sentMessagesIn(node.poolOf('api'), secret);
    await api.keep('PPPPPPPPPP', { channel: 'print', address: 'gt-mintrab' }, today);
    expect(await api.find('PPPPPPPPPP', '', tried)).toMatchObject({ found: true });
    expect(await api.find('PPPPPPPPPP', '123', tried)).toEqual({ found: false });
    await api.forget('PPPPPPPPPP', { channel: 'print', address: 'gt-mintrab' });
  });

  it('are forgotten after a year', async () => {
    const before = sentMessagesIn(node.pool, secret);
    await before.keep('AAAAAAAAAA', phone, daysAgo(366));
    await sentMessagesIn(node.poolOf('worker'), secret).keep('BBBBBBBBBB', phone, today);
    const kept = async () => (await node.pool.query('SELECT FROM sent_messages')).rowCount;
    while ((await kept()) !== 1) await before.find('AAAAAAAAAA', '123', tried);
    expect(await before.find('BBBBBBBBBB', '123', tried)).toMatchObject({ found: true });
  });

  it('stay known to whoever asks, whichever password of the node somebody has', async () => {
    await sentMessagesIn(node.poolOf('api'), secret).keep('CCCCCCCCCC', phone, daysAgo(30));
    for (const role of ['api', 'worker'] as const)
      for (const zone of ['UTC', '<X>+167'])
        await expect(
          node.poolOf(role).query(`SET LOCAL timezone = '${zone}'; DELETE FROM sent_messages`),
        ).rejects.toThrow('known for a year');
    expect((await node.pool.query('SELECT FROM sent_messages')).rowCount).toBe(2);
  });

  it('cannot be guessed from one place: after sixty codes that are none it waits', async () => {
    const messages = sentMessagesIn(node.poolOf('api'), secret);
    const from = { from: '192.0.2.9', now };
    for (let n = 0; n < 60; n += 1)
      expect(await messages.find(String(n).padStart(10, '0'), '123', from)).toEqual({ found: false });
    expect(await messages.find('BBBBBBBBBB', '123', from)).toMatchObject({ found: 'locked' });
    expect(await messages.find('BBBBBBBBBB', '123', tried)).toMatchObject({ found: true });
    // Others wait for none of it: their tries share no row.
    const { rows } = await node.pool.query<{ number: string; failures: number }>(
      `SELECT number, failures FROM access_attempts WHERE from_mark = '' AND failures >= 60`,
    );
    expect(rows).toHaveLength(1);
    const numbers = await node.pool.query('SELECT DISTINCT number FROM access_attempts');
    expect(numbers.rowCount).toBe(2);
    expect(JSON.stringify(numbers.rows)).not.toContain('192.0.2');
  });
});
