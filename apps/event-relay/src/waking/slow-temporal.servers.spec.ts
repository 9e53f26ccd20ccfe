import type { CaseId } from '@puente/domain/kernel';
import { connectWaker } from '@puente/platform/temporal';
import { openLink } from '@puente/testing/link';

jest.setTimeout(60_000);

const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7430';

it('[D 1] a Temporal that is slow after it lost its store is still asked, page by page, what it runs', async () => {
  const link = await openLink(Number(address.split(':')[1]));
  const waker = connectWaker({ address: `127.0.0.1:${String(link.port)}`, namespace: 'default', timeoutMs: 300 });
  try {
    const nobody = [`wake-${crypto.randomUUID()}` as CaseId];
    expect(await waker.running(nobody)).toEqual(new Map());
    link.slow(400);
    await expect(waker.check()).rejects.toThrow('DEADLINE_EXCEEDED');
    expect(await waker.running(nobody)).toEqual(new Map());
  } finally {
    await waker.close();
    await link.close();
  }
});
