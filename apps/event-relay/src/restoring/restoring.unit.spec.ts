import { country, instant } from '@puente/domain/kernel';
import type { ToldTo } from '@puente/persistence/restores';
import type { RestoringParts } from './restoring.js';
import { restoring } from './restoring.js';

const [epoch, other, event] = ['1', '2', '3'].map((each) => `0000000${each}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];
const since = instant('1970-01-01T00:00:00.000Z');
const later = instant('1970-01-02T00:00:00.000Z');

/** A node whose operator helps Guatemala in one restore. */
function helping({ hasRead = true, isFull = false } = {}) {
  const [hear, tell, page, sendAgain] = [jest.fn(), jest.fn(), jest.fn(), jest.fn()];
  page.mockResolvedValue({ had: [], sent: [] });
  sendAgain.mockResolvedValue(1);
  const toldTo = {
    ...{ hear, page, sendAgain, isFull: () => Promise.resolve(isFull) },
    helping: (from) => Promise.resolve(from === country('GT') ? epoch : undefined),
  } as ToldTo;
  const parts = {
    hasRead: () => Promise.resolve(hasRead),
    kept: { witnessedBefore: () => Promise.resolve(undefined) },
    ...{ tell, toldTo, vault: { names: { abroad: () => Promise.resolve(new Map()) } } },
    ...{
      clock: { now: () => since },
      log: { info: jest.fn(), warn: jest.fn() },
      sendNow: jest.fn(),
      askNow: jest.fn(),
    },
  } as unknown as RestoringParts;
  return { hear, tell, page, sendAgain, node: restoring(parts) };
}

describe('[attack 53] a country that asks as one that is being restored', () => {
  it.each([
    ['MX', epoch],
    ['GT', other],
  ])('is read and sent nothing where no operator helps it in that restore: %s', async (from, asked) => {
    const { node, page, sendAgain, tell } = helping();
    await node.asked(country(from), { epoch: asked, since }, since);
    if (from === 'MX') await node.wanted(country(from), { ids: [event] });
    for (const each of [page, sendAgain, tell]) expect(each).not.toHaveBeenCalled();
  });

  it('is answered where one does, and is said on its cases’ pages to be restored by its own word, of no day to come', async () => {
    const { hear, node, sendAgain, tell } = helping();
    await node.asked(country('GT'), { epoch, since }, later);
    expect(hear).toHaveBeenCalledWith('GT', epoch, since);
    expect(tell).toHaveBeenCalledTimes(1);
    await node.wanted(country('GT'), { ids: [event] });
    expect(sendAgain).toHaveBeenCalledWith('GT', epoch, [event]);
  });

  it('is told where this node has more of it to read, which is in no list yet, or so much to send again that it takes on no more', async () => {
    const behind = { had: [], sent: [], behind: true };
    for (const [how, said] of [
      [{}, { had: [], sent: [] }],
      [{ hasRead: false }, behind],
      [{ isFull: true }, behind],
    ] as const) {
      const { node, tell } = helping(how);
      await node.asked(country('GT'), { epoch, since }, later);
      expect(tell).toHaveBeenCalledWith('GT', { type: 'confirmation.listed', data: { epoch, ...said } });
    }
  });
});

describe('a node that is being restored', () => {
  it('says so again to whoever agreed with it, every ten minutes, until it opens', async () => {
    const tell = jest.fn();
    const parts = {
      ...{
        tell,
        signNow: jest.fn(),
        partners: () => Promise.resolve([country('MX')]),
        comparing: { open: () => Promise.resolve([]) },
      },
      restores: { underWay: () => Promise.resolve({ epoch, beganAt: since, lostSince: since }) },
    } as unknown as RestoringParts;
    jest.useFakeTimers();
    const node = restoring(parts);
    for (const minutes of [0, 9, 1, 5]) {
      jest.advanceTimersByTime(minutes * 60_000);
      await node.ask();
    }
    jest.useRealTimers();
    expect(tell).toHaveBeenCalledTimes(2);
    expect(tell).toHaveBeenLastCalledWith('MX', { type: 'confirmation.asked', data: { epoch, since } });
  });
});
