import { tellsVersions } from './tells-versions.js';

/** A file's page as far as the script asks it. */
function openedAt(version: string) {
  const told = {
    dataset: { version, versionAt: '/expedientes/GT-26-ABCDE1-X/version.json' },
    isHidden: true,
    removeAttribute: () => (told.isHidden = false),
  };
  const heard: Record<string, () => void> = {};
  const page = {
    visibilityState: 'visible',
    querySelector: () => told,
    addEventListener: (what: string, then: () => void) => (heard[what] = then),
  };
  tellsVersions(page as unknown as Document);
  return { heard, page, told };
}

describe('a file that stays open', () => {
  let ask: jest.SpiedFunction<typeof fetch>;
  const itIsNow = (version: number) => ask.mockImplementation(() => Promise.resolve(Response.json({ version })));
  beforeEach(() => {
    jest.useFakeTimers();
    ask = jest.spyOn(globalThis, 'fetch');
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('says that it changed once there is another version of it', async () => {
    const { told } = openedAt('7');
    itIsNow(7);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([told.isHidden, ask.mock.calls.length]).toEqual([true, 1]);
    itIsNow(8);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told.isHidden).toBe(false);
    expect(ask).toHaveBeenLastCalledWith('/expedientes/GT-26-ABCDE1-X/version.json', { redirect: 'error' });
  });

  it('asks nothing while nobody sees it, and at once when somebody comes back to it', async () => {
    const { heard, page, told } = openedAt('7');
    itIsNow(8);
    page.visibilityState = 'hidden';
    await jest.advanceTimersByTimeAsync(300_000);
    expect([told.isHidden, ask.mock.calls.length]).toEqual([true, 0]);
    page.visibilityState = 'visible';
    heard['visibilitychange']?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(told.isHidden).toBe(false);
  });

  it('says nothing where it could not ask', async () => {
    const { told } = openedAt('7');
    ask.mockRejectedValueOnce(new TypeError()).mockResolvedValueOnce(new Response(null, { status: 503 }));
    await jest.advanceTimersByTimeAsync(120_000);
    expect([told.isHidden, ask.mock.calls.length]).toEqual([true, 2]);
  });
});
