import { tellsCounts } from './tells-counts.js';

interface Row {
  readonly id: string;
  readonly isOpen: boolean;
  readonly count: { textContent: string };
  readonly late: { textContent: string };
}

/** The list of queues as far as the script asks it. */
function listed(rows: readonly Row[]) {
  const moved = { isHidden: true, removeAttribute: () => (moved.isHidden = false) };
  const list = {
    dataset: { counts: '/colas.json' },
    querySelector: () => moved,
    querySelectorAll: () =>
      rows.map(({ count, id, isOpen, late }) => ({
        dataset: { queue: id },
        querySelector: (asked: string) => (asked === 'b' ? count : asked === 'small' ? late : isOpen ? {} : null),
      })),
  };
  const page = { visibilityState: 'visible', querySelector: () => list, addEventListener: () => undefined };
  return { moved, page };
}

describe('how many wait in each queue', () => {
  let ask: jest.SpiedFunction<typeof fetch>;
  beforeEach(() => {
    jest.useFakeTimers();
    ask = jest.spyOn(globalThis, 'fetch');
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is told as it is now, once a minute, and that the open one moved', async () => {
    const row = (id: string, isOpen: boolean): Row => ({
      id,
      isOpen,
      count: { textContent: '3' },
      late: { textContent: '' },
    });
    const [mine, team] = [row('mine', true), row('team', false)];
    const { moved, page } = listed([mine, team]);
    tellsCounts(page as unknown as Document);
    const say = (counts: object) => ask.mockImplementation(() => Promise.resolve(Response.json(counts)));
    say({ mine: { count: '3', late: '' }, team: { count: '7', late: '1 con plazo vencido' } });
    await jest.advanceTimersByTimeAsync(60_000);
    expect([team.count.textContent, team.late.textContent, moved.isHidden]).toEqual(['7', '1 con plazo vencido', true]);
    say({ mine: { count: '4', late: '' } });
    await jest.advanceTimersByTimeAsync(60_000);
    expect([mine.count.textContent, moved.isHidden, ask.mock.calls.length]).toEqual(['4', false, 2]);
  });

  it('is left as it stands where nobody sees it, or nothing is answered', async () => {
    const row: Row = { id: 'mine', isOpen: true, count: { textContent: '3' }, late: { textContent: '' } };
    const { page } = listed([row]);
    tellsCounts(page as unknown as Document);
    ask.mockRejectedValueOnce(new TypeError()).mockResolvedValueOnce(new Response(null, { status: 503 }));
    await jest.advanceTimersByTimeAsync(120_000);
    page.visibilityState = 'hidden';
    await jest.advanceTimersByTimeAsync(120_000);
    expect([row.count.textContent, ask.mock.calls.length]).toEqual(['3', 2]);
  });
});
