import { guatemala, reviewAt, sampleRules } from '@puente/domain/specification';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { ownPlace } from './own-place.js';

const rules = sampleRules().country(guatemala);
if (rules === undefined) throw new Error('no sample of the country');
const { theFile } = reviewAt('host-review');
const placeOf = (said: object) =>
  ownPlace({ file: { ...theFile, ...said }, kind: 'recognition-review' } as unknown as CaseOnFile, rules, 'es');

describe('[F47] the places that a worker may say', () => {
  it('are those that the pack names, each municipality in its region, beside what the file has', () => {
    const { regions, ...said } = placeOf({ region: 'GT-1', municipality: 'GT-101' });
    expect(said).toEqual({ region: 'GT-1', municipality: 'GT-101' });
    expect(regions.map(({ code }) => code)).toEqual(rules.regions.map(({ code }) => code));
    const all = regions.flatMap(({ municipalities }) => municipalities.map(({ code }) => code));
    expect(all.toSorted()).toEqual(rules.municipalities.map(({ code }) => code).toSorted());
    expect(regions.find(({ code }) => code === 'GT-1')?.municipalities.map(({ code }) => code)).toContain('GT-101');
    expect(placeOf({})).not.toHaveProperty('region');
  });
});
