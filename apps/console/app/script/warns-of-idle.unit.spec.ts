import { warnsOfIdle } from './warns-of-idle.js';

const minute = 60_000;

/** A page with one form, as far as the script asks it, and what tabs of the browser share. */
function open(shared: Map<string, string>) {
  const parts = new Map(['ends', 'ended'].map((name) => [`[data-${name}]`, { hidden: true }]));
  const field = { value: 'old' };
  const heard = new Map<string, () => void>();
  const aside = {
    hidden: true,
    dataset: { idle: '1800', who: 'gt.reviewer', stillHere: '/sigo-aqui', token: 'form-token' },
    querySelector: (asked: string) =>
      asked === 'button'
        ? { addEventListener: (_: string, then: () => void) => heard.set('click', then) }
        : { toggleAttribute: (_: string, on: boolean) => Object.assign(parts.get(asked) ?? {}, { hidden: on }) },
  };
  const page = {
    querySelector: () => aside,
    querySelectorAll: () => [field],
    addEventListener: (name: string, then: () => void) => heard.set(name, then),
  };
  const kept = {
    getItem: (name: string) => shared.get(name) ?? null,
    setItem: (name: string, value: string) => void shared.set(name, value),
  };
  warnsOfIdle(page as unknown as Document, kept);
  const shown = () => (aside.hidden ? 'nothing' : parts.get('[data-ended]')?.hidden === false ? 'ended' : 'ends');
  return { shown, field, heard, press: () => heard.get('click')?.() };
}

describe('a session that nobody uses', () => {
  let ask: jest.SpiedFunction<typeof fetch>;
  const here = (who: string, formToken: string) =>
    ask.mockImplementation(() => Promise.resolve(Response.json({ who, formToken })));
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    jest.useFakeTimers();
    ask = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError());
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is said to end five minutes before, and goes on by a word, which asks for nothing else', async () => {
    const tab = open(new Map());
    await pass(24 * minute);
    expect([tab.shown(), ask.mock.calls.length]).toEqual(['nothing', 0]);
    await pass(2 * minute);
    expect(tab.shown()).toBe('ends');
    here('gt.reviewer', 'old');
    tab.press();
    await pass(20 * minute);
    expect([tab.shown(), ask.mock.calls]).toEqual(['nothing', [['/sigo-aqui', { redirect: 'error' }]]]);
  });

  it('goes on by what is kept while somebody types', async () => {
    const tab = open(new Map());
    await pass(20 * minute);
    tab.heard.get('puente:kept')?.();
    await pass(20 * minute);
    expect(tab.shown()).toBe('nothing');
  });

  it('that has ended goes on where the same person signed in anew, with the form that stood there', async () => {
    const shared = new Map<string, string>();
    const tab = open(shared);
    await pass(31 * minute);
    expect(tab.shown()).toBe('ended');
    tab.press();
    await pass(minute);
    expect([tab.shown(), tab.field.value]).toEqual(['ended', 'old']);
    here('gt.approver', 'theirs');
    const other = open(shared);
    await pass(minute);
    expect([tab.shown(), tab.field.value]).toEqual(['ended', 'old']);
    here('gt.reviewer', 'new');
    tab.press();
    await pass(minute);
    expect([tab.shown(), tab.field.value, other.shown()]).toEqual(['nothing', 'new', 'nothing']);
  });

  it('is used where another tab is, and two tabs keep none by themselves', async () => {
    const shared = new Map<string, string>();
    const tab = open(shared);
    await pass(20 * minute);
    here('gt.reviewer', 'old');
    open(shared);
    await pass(20 * minute);
    expect(tab.shown()).toBe('nothing');
    await pass(11 * minute);
    expect([tab.shown(), ask.mock.calls.length]).toEqual(['ended', 1]);
  });
});
