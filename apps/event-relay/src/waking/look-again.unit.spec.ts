import type { Pool } from '@puente/persistence/database';
import type { Wake } from '@puente/platform/temporal';
import { lookAgain } from './index.js';

const files = Array.from({ length: 250 }, (_, n) => ({
  caseId: `GT-26-${String(n).padStart(6, '0')}-X`,
  kind: 'alert',
}));
const pool = {
  query: ({ values: [after = ''] }: { readonly values: readonly string[] }) =>
    Promise.resolve({ rows: files.filter(({ caseId }) => caseId > after).slice(0, 200) }),
} as unknown as Pool;

describe('[D 1] processes that run and may be behind their files', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are each told once a day to take their file as it is, page by page, and later where Temporal is away', async () => {
    const woken: Wake[] = [];
    let away = false;
    const wake = (one: Wake) => {
      if (away && woken.length >= 120) return Promise.resolve('not-sent' as const);
      woken.push(one);
      return Promise.resolve('sent' as const);
    };
    const look = lookAgain({ pool, waker: { wake }, firstMs: 1000, pageMs: 10, restMs: 5000 });
    const afterwards = async (milliseconds: number) => {
      jest.advanceTimersByTime(milliseconds);
      await look();
      return woken.length;
    };
    expect(await afterwards(999)).toBe(0);
    away = true;
    expect(await afterwards(1)).toBe(120);
    expect(await afterwards(10)).toBe(120);
    away = false;
    expect(await afterwards(9)).toBe(120);
    expect(await afterwards(1)).toBe(250);
    expect(woken).toEqual(files);
    expect(await afterwards(4999)).toBe(250);
    expect(await afterwards(1)).toBe(450);
  });

  it('do not wait for one whose process cannot be told', async () => {
    const woken: string[] = [];
    const wake = ({ caseId }: Pick<Wake, 'caseId'>) => {
      if (caseId === files[7]?.caseId) return Promise.resolve('not-sent' as const);
      woken.push(caseId);
      return Promise.resolve('sent' as const);
    };
    const look = lookAgain({ pool, waker: { wake }, firstMs: 0, pageMs: 0, restMs: 5000 });
    await look();
    await look();
    expect(woken).toHaveLength(files.length - 1);
  });
});
