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

/** A node whose operator helps Guatemala in one restore. */
function helping() {
  const [tell, page, sendAgain] = [jest.fn(), jest.fn(), jest.fn()];
  page.mockResolvedValue({ had: [], sent: [] });
  sendAgain.mockResolvedValue(1);
  const toldTo = {
    ...{ page, sendAgain },
    helping: (from) => Promise.resolve(from === country('GT') ? epoch : undefined),
  } as ToldTo;
  const parts = {
    ...{ tell, toldTo, vault: { names: { abroad: () => Promise.resolve(new Map()) } } },
    ...{
      clock: { now: () => since },
      log: { info: jest.fn(), warn: jest.fn() },
      sendNow: jest.fn(),
      askNow: jest.fn(),
    },
  } as unknown as RestoringParts;
  return { tell, page, sendAgain, node: restoring(parts) };
}

describe('[attack 53] a country that asks as one that is being restored', () => {
  it.each([
    ['MX', epoch],
    ['GT', other],
  ])('is read and sent nothing where no operator helps it in that restore: %s', async (from, asked) => {
    const { node, page, sendAgain, tell } = helping();
    await node.asked(country(from), { epoch: asked, since });
    if (from === 'MX') await node.wanted(country(from), { ids: [event] });
    for (const each of [page, sendAgain, tell]) expect(each).not.toHaveBeenCalled();
  });

  it('is answered where one does', async () => {
    const { node, sendAgain, tell } = helping();
    await node.asked(country('GT'), { epoch, since });
    expect(tell).toHaveBeenCalledTimes(1);
    await node.wanted(country('GT'), { ids: [event] });
    expect(sendAgain).toHaveBeenCalledWith('GT', epoch, [event]);
  });
});
