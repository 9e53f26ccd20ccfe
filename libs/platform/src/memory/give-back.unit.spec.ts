import { giveBackAtRest, ofThisProcess } from './give-back.js';

describe('a process that rests', () => {
  afterEach(() => void jest.useRealTimers());

  const watched = () => {
    jest.useFakeTimers();
    const seen = { used: 0, taken: 100_000_000, given: 0 };
    const { stop } = giveBackAtRest(10_000, {
      used: () => seen.used,
      taken: () => seen.taken,
      giveBack: () => {
        seen.given += 1;
        seen.taken = 60_000_000;
        // It works for that itself, which keeps nobody from resting.
        seen.used += 400;
        return Promise.resolve();
      },
    });
    return { seen, stop };
  };
  const look = () => jest.advanceTimersByTimeAsync(10_000);

  it('gives back what it took, once, and again when it has taken much anew', async () => {
    const { seen, stop } = watched();
    await look();
    await look();
    expect(seen.given).toBe(1);
    seen.taken = 75_000_000;
    await look();
    expect(seen.given).toBe(1);
    seen.taken = 80_000_000;
    await look();
    expect(seen.given).toBe(2);
    stop();
  });

  it('does not stand still for it while it works', async () => {
    const { seen, stop } = watched();
    seen.used = 400;
    await look();
    expect(seen.given).toBe(0);
    seen.used = 600;
    await look();
    expect(seen.given).toBe(1);
    stop();
  });

  it('holds less than before', async () => {
    let garbage: unknown[] | undefined = Array.from({ length: 400_000 }, (_, n) => ({ n, of: [n] }));
    const before = ofThisProcess.taken();
    expect(garbage).toHaveLength(400_000);
    garbage = undefined;
    await ofThisProcess.giveBack();
    expect(before - ofThisProcess.taken()).toBeGreaterThan(16_000_000);
  });

  it('gives back what was freed between what it still holds', async () => {
    const [kept, megabytes]: [Buffer[], number] = [[], 100];
    await ofThisProcess.giveBack();
    const resting = ofThisProcess.taken();
    for (let n = 0; n < megabytes * 100; n += 1) {
      const ten = Buffer.alloc(10_000, n);
      if (n % 50 === 0) kept.push(ten);
    }
    await ofThisProcess.giveBack();
    expect(kept).toHaveLength(megabytes * 2);
    expect(ofThisProcess.taken() - resting).toBeLessThan(20_000_000);
  });
});
