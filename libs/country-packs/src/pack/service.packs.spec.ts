import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedPacks } from '../rule-book/package-folder.js';
import { service } from './service.js';

interface Read {
  readonly undelivered: object;
}
const read = (country: string): Read =>
  (JSON.parse(readFileSync(join(packagedPacks, country, 'pack.json'), 'utf8')) as { readonly service: Read }).service;

describe.each(['cl', 'co', 'gt', 'mx', 'pe'])('[R8] when a notice counts as read in %s', (country) => {
  const written = read(country);
  const changed = (undelivered: object) =>
    service.safeParse({ ...written, undelivered: { ...written.undelivered, ...undelivered } }).success;

  it('is never the day on which it was only put on the page, and is marked as demonstration', () => {
    expect(service.parse(written).undelivered.demonstration).toBe(true);
    expect(changed({})).toBe(true);
    for (const unit of ['business-days', 'calendar-days'])
      expect(changed({ presumedAfter: { unit, days: 0 } })).toBe(false);
  });

  it('is said with rounds and spacing that are some', () => {
    for (const wrong of [{ rounds: 0 }, { roundEvery: { hours: 0 } }, { reportWithin: { hours: 0 } }])
      expect([wrong, changed(wrong)]).toEqual([wrong, false]);
  });
});
