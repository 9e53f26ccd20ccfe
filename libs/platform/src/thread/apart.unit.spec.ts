import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Apart, ApartOptions } from './index.js';
import { apart } from './index.js';

/** Answers with the number of its thread, or does what it is told. */
const source = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (task) => {
    if (task === 'throw') throw new Error('of the task');
    if (task === 'loop') for (;;);
    if (task === 'grow') for (const all = []; ; ) all.push(new Array(1000).fill(all.length));
    parentPort.postMessage({ part: threadId });
    parentPort.postMessage({ part: Object.keys(process.env).length });
    parentPort.postMessage({ through: true });
  });`;

describe('work in a thread of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-apart-'));
  const file = join(folder, 'thread.js');
  const begun: Apart[] = [];
  const begin = (options: Partial<ApartOptions> = {}): Apart => {
    const one = apart({ file, ...options });
    begun.push(one);
    return one;
  };
  const threadOf = async (thread: Apart) => (await thread.run('answer'))[0];
  beforeAll(() => writeFileSync(file, source));
  afterAll(async () => {
    await Promise.all(begun.map((one) => one.close()));
    rmSync(folder, { recursive: true });
  });

  it('is told part by part, and finds no setting of the process', async () => {
    expect(await begin().run('answer')).toEqual([expect.any(Number), 0]);
  });

  it('begins anew for each task, or after so many', async () => {
    const each = begin();
    expect(new Set([await threadOf(each), await threadOf(each), await threadOf(each)]).size).toBe(3);
    const two = begin({ tasksEach: 2 });
    const [first, second, third] = [await threadOf(two), await threadOf(two), await threadOf(two)];
    expect([first === second, second === third]).toEqual([true, false]);
  });

  it('begins anew after one that went wrong, and says why that did', async () => {
    const thread = begin({ tasksEach: 100, atMostMs: 2_000, heapMb: 16 });
    const before = await threadOf(thread);
    await expect(thread.run('throw')).rejects.toThrow('of the task');
    await expect(thread.run('loop')).rejects.toThrow('TOO_SLOW');
    await expect(thread.run('grow')).rejects.toThrow('TOO_LARGE');
    expect(await threadOf(thread)).not.toBe(before);
  });

  it('lets only so many wait', async () => {
    const thread = begin({ waiting: 1 });
    const asked = await Promise.allSettled(Array.from({ length: 4 }, () => thread.run('answer')));
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  });
});
