import type { CaseId } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { listedMark, listedPlaces, statusPlacesOf } from './index.js';

const number = (serial: number) => `MX-26-${String(serial).padStart(6, '0')}-0` as CaseId;

describe('places in the status lists', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('are one for each copy, however often it is asked for', async () => {
    const places = statusPlacesOf(database.pool);
    const [first, again, wallet] = [
      await places.placeFor(number(1), 'c1'),
      await places.placeFor(number(1), 'c1'),
      await places.placeFor(number(1), 'c2'),
    ];
    expect(again).toEqual(first);
    expect(wallet).not.toEqual(first);
    expect(first.list).toBe(1);
  });

  it('are never given twice, also by two processes at once', async () => {
    const [one, other] = [statusPlacesOf(database.pool, () => 7), statusPlacesOf(database.pool, () => 7)];
    const [first, second] = await Promise.all([one.placeFor(number(2), 'c1'), other.placeFor(number(3), 'c1')]);
    expect([first.index, second.index]).toEqual([7, 7]);
    expect(new Set([first.list, second.list])).toEqual(new Set([1, 2]));
    expect(await one.lists()).toBe(2);
  });

  it('say nothing while every copy is in good order', async () => {
    expect(await listedPlaces(database.pool)).toEqual(new Map());
    expect(await listedMark(database.pool)).toBe('0 0 0');
  });
});
