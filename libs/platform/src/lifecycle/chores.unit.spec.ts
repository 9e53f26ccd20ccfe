import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { keepDoing } from './index.js';

/** Ends what it was given, as a process's end does. */
function aLife() {
  const closing: (() => Promise<void> | void)[] = [];
  return {
    onClose: (_: string, close: () => Promise<void> | void) => void closing.push(close),
    end: () => Promise.all(closing.map(async (close) => close())),
  };
}

describe('a chore', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
  afterEach(() => void jest.useRealTimers());

  it('is done at once and after each interval, also where a turn failed, which the log names', async () => {
    const warn = jest.fn();
    const life = aLife();
    const work = jest
      .fn()
      .mockResolvedValue(undefined)
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('busy'));
    keepDoing({ name: 'searches', interval: 1000, work }, life, { warn });
    expect(work).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(2000);
    expect(work).toHaveBeenCalledTimes(3);
    expect(warn.mock.calls).toEqual([[expect.objectContaining({ chore: 'searches' }), expect.any(String)]]);
    await life.end();
    await jest.advanceTimersByTimeAsync(5000);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is never done twice at once, and its process waits for the turn that runs', async () => {
    const ends: (() => void)[] = [];
    const work = jest.fn(() => new Promise<void>((end) => ends.push(end)));
    const life = aLife();
    keepDoing({ name: 'retention', interval: 1000, work }, life, { warn: jest.fn() });
    await jest.advanceTimersByTimeAsync(2500);
    expect(work).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await jest.advanceTimersByTimeAsync(499);
    expect(work).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(work).toHaveBeenCalledTimes(2);
    const closed = jest.fn();
    const closing = life.end().then(closed);
    await turnOfTheLoop();
    expect(closed).not.toHaveBeenCalled();
    ends[1]?.();
    await closing;
    expect(closed).toHaveBeenCalled();
  });
});
