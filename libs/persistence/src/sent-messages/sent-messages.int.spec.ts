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

const now = '2026-03-03T15:00:00.000Z' as Instant;
const message = { channel: 'sms', sentOn: '2026-03-03' as PlainDate };
const tried = { from: '192.0.2.1', now };

describe('messages that were sent', () => {
  it('are known by the code of their name, to every process, and kept as a mark', async () => {
    const [worker, api] = [sentMessagesIn(node.poolOf('worker'), secret), sentMessagesIn(node.poolOf('api'), secret)];
    const code = worker.codeOf('GT-26-7K3M9Q-X-n1');
    expect([code, messageCodeIn(code)]).toEqual([api.codeOf('GT-26-7K3M9Q-X-n1'), code]);
    expect(worker.codeOf('GT-26-7K3M9Q-X-n2')).not.toBe(code);
    expect(sentMessagesIn(node.pool, randomBytes(32)).codeOf('GT-26-7K3M9Q-X-n1')).not.toBe(code);
    expect(await api.find(code, tried)).toEqual({ found: false });
    await worker.keep(code, message);
    await worker.keep(code, message);
    expect(await api.find(code, tried)).toEqual({ found: true, message });
    const { rows } = await node.pool.query<{ kept: string }>('SELECT sent::text AS kept FROM sent_messages sent');
    expect(rows.map(({ kept }) => kept).join()).not.toMatch(new RegExp(`${code}|7K3M9Q`));
    await worker.forget(code);
    expect(await api.find(code, tried)).toEqual({ found: false });
  });

  it('are forgotten after a year', async () => {
    const before = sentMessagesIn(node.pool, secret);
    await before.keep('AAAAAAAAAA', { ...message, sentOn: '2025-03-02' as PlainDate });
    await sentMessagesIn(node.poolOf('worker'), secret).keep('BBBBBBBBBB', message);
    const kept = async () => (await node.pool.query('SELECT FROM sent_messages')).rowCount;
    while ((await kept()) !== 1) await before.find('AAAAAAAAAA', tried);
    expect(await before.find('BBBBBBBBBB', tried)).toMatchObject({ found: true });
  });

  it('cannot be guessed from one place: after sixty codes that are none it waits', async () => {
    const messages = sentMessagesIn(node.poolOf('api'), secret);
    const from = { from: '192.0.2.9', now };
    for (let n = 0; n < 60; n += 1)
      expect(await messages.find(String(n).padStart(10, '0'), from)).toEqual({ found: false });
    expect(await messages.find('BBBBBBBBBB', from)).toMatchObject({ found: 'locked' });
    expect(await messages.find('BBBBBBBBBB', tried)).toMatchObject({ found: true });
  });
});
