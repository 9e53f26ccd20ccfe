import { reviewAt, sampleRules, unitsInGuatemala } from '../../../../../specification/index.js';
import { comparisonOf } from '../index.js';

const [first, second] = unitsInGuatemala;

describe('[F37] what the officer has before them', () => {
  const rules = sampleRules({ secondUnit: 'partial' });

  it('is the units held and missing, with why, before and after the file came', () => {
    for (const stage of ['draft', 'with-home', 'received', 'host-review', 'partially-recognised'] as const)
      expect(comparisonOf(reviewAt(stage, rules).theFile, rules)).toMatchObject({
        route: 'direct',
        held: [first],
        missing: [second],
        equivalence: { id: 'MX-GT-solar', version: 1 },
      });
  });

  it('keeps the version under which the case began', () => {
    const { theFile } = reviewAt('host-review', rules);
    const [old] = rules.equivalences.all;
    if (old === undefined) throw new Error('one equivalence');
    const renewed = { ...old, version: 2, units: old.units.map((unit) => ({ ...unit, coverage: 'none' as const })) };
    const later = { ...rules, equivalences: { ...rules.equivalences, between: () => renewed } };
    expect(comparisonOf(theFile, later)).toMatchObject({ held: [first], equivalence: { version: 1 } });
    expect(comparisonOf(reviewAt('draft', rules).theFile, later)).toMatchObject({
      held: [],
      equivalence: { version: 2 },
    });
  });

  it('is nothing judged where no equivalence was in force', () => {
    const unknown = { ...rules, equivalences: { ...rules.equivalences, between: () => undefined } };
    const { theFile } = reviewAt('host-review', unknown);
    expect(comparisonOf(theFile, unknown)).toMatchObject({ route: 'none', held: [], missing: [first, second] });
  });
});
