import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { guatemala, sampleRules } from '@puente/domain/specification';
import { keepOfficerName, officerNames } from '@puente/persistence/officer-names';
import { asking } from '@puente/persistence/rows';
import { testDatabase } from '@puente/persistence/test-database';
import { keepNoName } from './past-the-watch.js';

it('what an officer is called is kept for as many months as the country says after they last signed in', async () => {
  const database = await testDatabase();
  const rules = sampleRules();
  const agency = 'gt-mintrab' as AgencyId;
  const told = (officer: string, at: string) =>
    keepOfficerName(database.pool, { agency, officer: officer as OfficerId, name: 'Ana López' }, instant(at));
  const sweep = (at: string) =>
    keepNoName({ pool: database.poolOf('worker'), rules, time: { now: () => instant(at) }, here: guatemala });
  try {
    expect(rules.country(guatemala)?.watch.keep.months).toBe(24);
    await told('gt.gone', '2026-03-03T15:00:00Z');
    await told('gt.here', '2026-03-03T15:00:00Z');
    await told('gt.here', '2027-03-03T15:00:00Z');
    expect(await sweep('2028-03-02T12:00:00Z')).toBe(0);
    expect(await sweep('2028-03-05T12:00:00Z')).toBe(1);
    const left = await asking({ purpose: 'lists' }, () => officerNames(database.pool));
    expect(left.map(({ officer }) => officer)).toEqual(['gt.here']);
  } finally {
    await database.drop();
  }
});
