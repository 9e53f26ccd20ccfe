import { CorruptionReports } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';
import { readPage } from './index.js';

const asked: string[] = [];
const visit = (said: object) =>
  ({
    api: {
      read: (path: string) => {
        asked.push(path);
        return Promise.resolve(said);
      },
    },
    path: '/denuncias',
  }) as unknown as Visit;
const list = { path: apiPath`/corruption-reports`, schema: CorruptionReports, first: '/denuncias' };
const refused = (errors: readonly object[] = []) => ({ outcome: 'refused', problem: { status: 400, errors } });
const whereTo = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (way: unknown) => (way instanceof Response ? way.headers.get('location') : undefined),
  );

describe('a page of a list', () => {
  beforeEach(() => (asked.length = 0));

  it('is asked for from where the one before ended', async () => {
    const answer = { items: [], next: 'b' };
    const said = visit({ outcome: 'said', answer });
    expect(await readPage(said, { ...list, cursor: 'a/b', query: { late: 'true' } })).toEqual(answer);
    await readPage(said, { ...list, cursor: null });
    expect(asked).toEqual(['/corruption-reports?late=true&cursor=a%2Fb', '/corruption-reports']);
  });

  it('of an old address begins the list anew, and of a first page is no page', async () => {
    expect(await whereTo(readPage(visit(refused()), { ...list, cursor: 'old' }))).toBe('/denuncias');
    expect(await whereTo(readPage(visit(refused()), { ...list, cursor: null }))).toBeUndefined();
    const purpose = refused([{ field: 'header.Look-Purpose', code: 'required', message: '' }]);
    expect(await whereTo(readPage(visit(purpose), { ...list, cursor: 'old' }))).toBe('/para-que?a=%2Fdenuncias');
  });
});
