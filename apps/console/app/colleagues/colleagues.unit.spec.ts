import type { NodeApi } from '../api/index.js';
import type { Session } from '../sign-in/index.js';
import { called, colleaguesIn, whole } from './colleagues.js';
import { keptColleagues } from './index.js';

const agency = 'gt-mintrab' as never;
const told = (names: Readonly<Record<string, string>>) => ({
  items: Object.entries(names).map(([id, name]) => ({ id, agency, name })),
});

describe('how officers are called', () => {
  const colleagues = colleaguesIn(
    told({
      ...{ 'gt.r1': 'Ana López', 'gt.r2': 'Ixchel Cumes', 'gt.r3': 'ANA  LO\u0301PEZ', 'gt.r4': 'Gt.R2' },
      ...{ constructor: 'Beto', __proto__x: 'Carla' },
    }),
  );

  it('is by their name, and by the account too where somebody else could be meant', () => {
    expect(called(colleagues, 'gt.r2')).toBe('Ixchel Cumes');
    expect(called(colleagues, 'gt.r1')).toBe('Ana López · gt.r1');
    expect(called(colleagues, 'gt.r3')).toBe('ANA  LO\u0301PEZ · gt.r3');
    // Who calls themselves by another's account.
    expect(called(colleagues, 'gt.r4')).toBe('Gt.R2 · gt.r4');
  });

  it('is by the account where nobody told a name, whatever it is', () => {
    for (const account of ['gt.r9', '', 'toString', '__proto__']) {
      expect(called(colleagues, account)).toBe(account);
      expect(whole(colleagues, account)).toBe(account);
    }
    expect(called(colleagues, 'constructor')).toBe('Beto');
  });

  it('is by both where something is done by the account', () => {
    expect(whole(colleagues, 'gt.r2')).toBe('Ixchel Cumes · gt.r2');
  });
});

describe('the names of colleagues', () => {
  let now = 0;
  /** Signed in just now. */
  const as = (id: string, ...roles: readonly string[]) =>
    ({ me: { agency: { id }, roles }, since: now }) as unknown as Session;
  const said: unknown[] = [];
  const asked: string[] = [];
  const api = {
    read: (path: string) => {
      asked.push(path);
      return Promise.resolve(said.shift() ?? { outcome: 'said', answer: told({ 'gt.r1': 'Ana López' }) });
    },
  } as unknown as Pick<NodeApi, 'read'>;
  beforeEach(() => {
    asked.length = 0;
  });

  it('are asked for once a minute, for all whom the node tells the same', async () => {
    const names = keptColleagues(() => now);
    expect(await names(undefined, api)).toEqual(new Map());
    const sessions = [as('gt-mintrab', 'reviewer'), as('gt-mintrab', 'reviewer')];
    for (const page of await Promise.all(sessions.map((session) => names(session, api))))
      expect([...page.keys()]).toEqual(['gt.r1']);
    expect(asked).toEqual(['/officers/names']);
    await names(as('gt-pgn', 'reviewer'), api);
    await names(as('gt-mintrab', 'auditor'), api);
    expect(asked).toHaveLength(3);
    const [before] = sessions;
    now += 59_999;
    await names(before, api);
    expect(asked).toHaveLength(3);
    now += 1;
    await names(before, api);
    expect(asked).toHaveLength(4);
  });

  it('are asked for anew for whoever signed in since, who reads their own', async () => {
    const names = keptColleagues(() => now);
    const before = as('gt-mintrab', 'reviewer');
    await names(before, api);
    now += 1;
    const after = as('gt-mintrab', 'reviewer');
    for (const session of [after, before, after]) await names(session, api);
    expect(asked).toHaveLength(2);
  });

  it('hold up no page: who may not read them does without for as long, and where they did not come, until the next page', async () => {
    const names = keptColleagues(() => now);
    said.push({ outcome: 'refused', problem: {} });
    for (let page = 0; page < 2; page += 1) expect((await names(as('gt', 'operator'), api)).size).toBe(0);
    said.push({ outcome: 'down', reason: '503' });
    for (const size of [0, 1]) expect((await names(as('gt', 'reviewer'), api)).size).toBe(size);
    expect(asked).toHaveLength(3);
  });
});
