import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaseId } from '@puente/domain/kernel';
import { connectWaker } from './index.js';

describe('waking while Temporal is down', () => {
  it('is given up in time, says why, and throws nothing at the caller', async () => {
    const failures: unknown[] = [];
    const waker = connectWaker({
      address: '127.0.0.1:1',
      namespace: 'mx',
      timeoutMs: 50,
      onFailure: (error) => void failures.push(error),
    });
    const wake = { caseId: 'GT-26-7K3M9Q-X' as CaseId, kind: 'recognition-review', version: 3 } as const;
    expect(await waker.wake(wake)).toBe('not-sent');
    await expect(waker.check()).rejects.toThrow();
    expect(failures).toHaveLength(1);
    await waker.close();
  });

  it('is waited for before the connection is closed', async () => {
    const waker = connectWaker({ address: '127.0.0.1:1', namespace: 'mx', timeoutMs: 50 });
    const sent = waker.wake({ caseId: 'GT-26-7K3M9Q-N' as CaseId, kind: 'recognition-review', version: 1 });
    await waker.close();
    expect(await Promise.race([sent, Promise.resolve('still under way')])).toBe('not-sent');
  });

  it('[P5] leaves nobody to watch the promises of the process, which each would pay for', async () => {
    const unwatched = jest.spyOn(AsyncLocalStorage.prototype, 'disable');
    const waker = connectWaker({ address: '127.0.0.1:1', namespace: 'mx', timeoutMs: 50 });
    const wake = (version: number) =>
      waker.wake({ caseId: 'GT-26-7K3M9Q-N' as CaseId, kind: 'recognition-review', version });
    await Promise.all([wake(1), wake(2)]);
    expect(unwatched).toHaveBeenCalledTimes(1);
    await waker.close();
  });
});
