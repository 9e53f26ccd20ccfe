import { sampleDisparity, unequalTreatmentAt } from '../../../specification/index.js';
import type { Disparity } from '../../kinds/unequal-treatment/index.js';
import { publicDisparities } from './confirmed-unequal.js';

const { theFile: confirmed } = unequalTreatmentAt('confirmed');
const of = (found: Partial<Disparity>) =>
  publicDisparities([{ ...confirmed, found: { ...sampleDisparity, ...found } }]);

describe('[F64] unequal treatment in public', () => {
  it('is a line once an auditor confirmed it, and not before or otherwise', () => {
    expect(of({})).toEqual([
      {
        ...{ by: 'sex', group: 'F', measure: 'time', where: 'recognition-review/host-review', moreDays: 20 },
        ...{ owner: 'gt-mintrab', answered: true, raisedAt: confirmed.raisedAt, confirmedAt: confirmed.judgement?.at },
      },
    ]);
    const others = (['raised', 'answered', 'dismissed'] as const).map((stage) => unequalTreatmentAt(stage).theFile);
    expect(publicDisparities(others)).toEqual([]);
  });

  it('[attack 17] is no line where either side is fewer than five people', () => {
    expect(of({ groupPeople: 5, restPeople: 5 })).toHaveLength(1);
    expect(of({ groupPeople: 4 })).toEqual([]);
    expect(of({ restPeople: 4 })).toEqual([]);
  });

  it('says in no number how many were refused, and nothing in an officer’s words', () => {
    const [refusals] = of({ measure: 'refusals', difference: 0.4, ofGroup: 0.5, ofRest: 0.1 });
    expect(Object.values(refusals ?? {}).filter((value) => typeof value === 'number')).toEqual([]);
    expect(JSON.stringify(of({}))).not.toContain('evaluadora');
  });
});
