import { repeated } from './index.js';

describe('a repeated task', () => {
  it('runs once more for any number of calls while it runs, and never twice at a time', async () => {
    let runs = 0;
    let running = 0;
    let finish = () => {};
    const started = () => new Promise<void>((resolve) => (onStart = resolve));
    let onStart = () => {};
    const first = started();
    const task = repeated({
      everyMs: 60_000,
      onFailure: () => undefined,
      task: async () => {
        runs += 1;
        running += 1;
        expect(running).toBe(1);
        onStart();
        await new Promise<void>((resolve) => (finish = resolve));
        running -= 1;
      },
    });
    await first;
    for (let n = 0; n < 20; n += 1) task.now();
    const second = started();
    finish();
    await second;
    const stopped = task.stop();
    finish();
    await stopped;
    expect(runs).toBe(2);
  });

  it('tells a failure and goes on', async () => {
    const failures: unknown[] = [];
    const recovered = new Promise<void>((resolve) => {
      const task = repeated({
        everyMs: 1,
        onFailure: (error) => void failures.push(error),
        task: () => {
          if (failures.length < 3) return Promise.reject(new Error('down'));
          resolve();
          void task.stop();
          return Promise.resolve();
        },
      });
    });
    await recovered;
    expect(failures).toHaveLength(3);
  });
});
