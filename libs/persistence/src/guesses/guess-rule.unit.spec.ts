import type { Entry, GuessLimits, Tries } from './guess-rule.js';
import { afterRight, afterWrong, enter } from './guess-rule.js';

const limits: GuessLimits = { fromOne: 5, lockedFor: 900_000, fromAll: 20, turnEvery: 30_000 };

/** A number that is tried from addresses, by a clock that the test moves. */
function tried() {
  let number: Tries | undefined;
  const addresses = new Map<string, Tries>();
  return (from: string, now: number, right = false): Entry => {
    const entry = enter({ number, address: addresses.get(from) }, limits, now);
    const after = entry.may !== 'try' ? entry : right ? afterRight(entry) : afterWrong(entry, limits, now);
    number = after.number;
    addresses.set(from, after.address);
    return entry;
  };
}

describe('[attack 10] who guesses', () => {
  it('locks the own address, and nobody else’s', () => {
    const guess = tried();
    for (let n = 0; n < 5; n += 1) expect(guess('stranger', 0).may).toBe('try');
    expect(guess('stranger', 899_999)).toMatchObject({ may: 'wait-locked', until: 900_000 });
    expect(guess('worker', 1).may).toBe('try');
    expect(guess('stranger', 900_000).may).toBe('try');
  });

  it('from many addresses gets one try in each half minute with all of them, and the worker’s turn comes', () => {
    const guess = tried();
    for (let n = 0; n < 20; n += 1) expect(guess(`stranger ${n}`, 0).may).toBe('try');
    // Two hundred addresses stand in the line, as often as they like; the worker comes after them.
    for (let n = 0; n < 200; n += 1) guess(`other ${n}`, 0);
    expect(guess('worker', 1000, true)).toMatchObject({ may: 'wait-turn', until: 201 * 30_000 });
    let tries = 0;
    for (let now = 0; now < 201 * 30_000; now += 30_000)
      for (let n = 0; n < 200; n += 1) if (guess(`other ${n}`, now).may === 'try') tries += 1;
    expect(tries).toBeLessThanOrEqual(201);
    expect(guess('worker', 201 * 30_000, true).may).toBe('try');
  });

  it('holds one place in the line, and a place that nobody took is given again', () => {
    const guess = tried();
    for (let n = 0; n < 20; n += 1) guess(`stranger ${n}`, 0);
    expect(guess('a', 0)).toMatchObject({ until: 30_000 });
    expect(guess('a', 10_000)).toMatchObject({ until: 30_000 });
    expect(guess('b', 10_000)).toMatchObject({ until: 60_000 });
    expect(guess('a', 630_001)).toMatchObject({ may: 'wait-turn', until: 660_001 });
  });

  it('[row 32] of ten thousand guesses in an hour makes a few tries: from one address, and from a thousand', () => {
    const triesOf = (addresses: number): number => {
      const guess = tried();
      const made = Array.from({ length: 10_000 }, (_, n) => guess(`address ${n % addresses}`, n * 360));
      return made.filter(({ may }) => may === 'try').length;
    };
    // Five in each quarter of an hour; twenty, and then one in each half minute.
    expect(triesOf(1)).toBeLessThanOrEqual(20);
    expect(triesOf(1000)).toBeLessThanOrEqual(20 + 120);
  });

  it('is forgotten an hour after the last wrong try', () => {
    const guess = tried();
    for (let n = 0; n < 20; n += 1) guess(`stranger ${n}`, 0);
    expect(guess('worker', 3_599_999).may).toBe('wait-turn');
    expect(guess('another', 3_600_000).may).toBe('try');
  });
});
