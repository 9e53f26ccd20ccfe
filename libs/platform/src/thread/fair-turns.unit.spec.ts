import { fairTurns } from './fair-turns.js';

describe('turns at one place', () => {
  /** A place that is held until it is let go. */
  function held(waiting = 100) {
    const turns = fairTurns(waiting);
    const begun: string[] = [];
    let letGo: () => void = () => undefined;
    const first = turns.take('first', () => new Promise<void>((resolve) => (letGo = resolve)));
    const ask = (side: string, name = side) =>
      turns.take(side, () => {
        begun.push(name);
        return Promise.resolve(name);
      });
    return { ask, begun, end: () => letGo(), first, turns };
  }

  it('come to each side after the other, however many one of them asks for', async () => {
    const { ask, begun, end, turns } = held();
    const flood = Array.from({ length: 10 }, (_, n) => ask('flood', `flood ${n}`));
    const honest = [ask('honest', 'honest 1'), ask('honest', 'honest 2')];
    end();
    await Promise.all([...flood, ...honest, turns.idle()]);
    expect(begun.slice(0, 4)).toEqual(['flood 0', 'honest 1', 'flood 1', 'honest 2']);
    expect(begun).toHaveLength(12);
  });

  it('are given up by whoever has the most of them, where too many wait', async () => {
    const { ask, end } = held(3);
    const flood = Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => ask('flood', name)));
    const honest = ask('honest');
    end();
    expect(await honest).toBe('honest');
    expect((await flood).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  });

  it('go on after one that went wrong, and the place is free again when nobody waits', async () => {
    const { ask, end, turns } = held();
    const fails = turns.take('one', () => Promise.reject(new Error('of the task')));
    const next = ask('one', 'next');
    end();
    await expect(fails).rejects.toThrow('of the task');
    expect(await next).toBe('next');
    await turns.idle();
    expect(await ask('later')).toBe('later');
  });
});
