import type { Equivalence } from '../rulebook/catalogue/index.js';
import { plainDate } from '../kernel/index.js';
import type { UnitCode } from '../kernel/index.js';
import {
  anEquivalence,
  aStandard,
  covers,
  homeland,
  hostland,
  refTo,
  thirdCountry,
  threeCountries,
} from '../../specification/index.js';
import { compare } from './index.js';

const today = plainDate('2026-06-01');
const home = aStandard(homeland, 'H', ['H1', 'H2', 'H3'], { isco08: '7411', level: 2 });
const host = aStandard(hostland, 'A', ['A1', 'A2', 'A3'], { isco08: '7412', level: 3 });
const units = (codes: readonly string[]) => codes as readonly UnitCode[];
const judged = (more: Partial<Equivalence> = {}) =>
  anEquivalence(
    home,
    host,
    [covers('A1', 'full', 'H1'), covers('A2', 'partial', 'H2', 'H3'), covers('A3', 'none')],
    more,
  );
const rules = threeCountries({ standards: [home, host], equivalences: [judged()] });
const coverages = (held: Parameters<typeof compare>[0], under = rules, on = today) =>
  compare(held, refTo(host), under, on).units.map(({ coverage }) => coverage);

describe('[F37] a certificate against a standard of the host', () => {
  it('gives the units held and missing, each with its ground and source', () => {
    const comparison = compare({ standard: refTo(home) }, refTo(host), rules, today);
    expect(comparison).toMatchObject({
      route: 'direct',
      held: ['A1'],
      missing: ['A2', 'A3'],
      equivalence: { id: 'H-A', version: 1 },
      approval: { on: '2025-12-01' },
      demonstration: true,
    });
    expect(comparison.units[1]).toMatchObject({ coverage: 'partial', missing: [{ es: 'parte de A2' }] });
    expect(comparison.units.every(({ ground, source }) => ground.es !== '' && source?.es !== '')).toBe(true);
  });

  it('counts only the units that the certificate names; all that cover a unit must be held', () => {
    expect(coverages({ standard: refTo(home), units: units(['H1', 'H2', 'H3']) })).toEqual(['full', 'partial', 'none']);
    expect(coverages({ standard: refTo(home), units: units(['H2']) })).toEqual(['none', 'partial', 'none']);
    const [first, second] = compare({ standard: refTo(home), units: units(['H2']) }, refTo(host), rules, today).units;
    expect(first?.ground.es).toBe('El certificado no incluye H1: Unidad H1');
    expect(second?.missing.map(({ es }) => es)).toEqual(['parte de A2', 'H3: Unidad H3']);
  });

  it('knows nothing where nobody judged: every unit is the reviewer’s', () => {
    const nobody = threeCountries({ standards: [home, host] });
    const comparison = compare({ standard: refTo(home) }, refTo(host), nobody, today);
    expect(comparison).toMatchObject({ route: 'none', held: [], missing: ['A1', 'A2', 'A3'] });
  });

  it('counts an equivalence from its first day to its last', () => {
    const limited = threeCountries({
      standards: [home, host],
      equivalences: [judged({ validFrom: plainDate('2026-05-01'), validUntil: plainDate('2026-05-31') })],
    });
    const routeOn = (on: string) => compare({ standard: refTo(home) }, refTo(host), limited, plainDate(on)).route;
    expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map(routeOn)).toEqual([
      'none',
      'direct',
      'direct',
      'none',
    ]);
  });

  it('throws where a catalogue lacks the standard: that was parsed before', () => {
    expect(() => compare({ standard: refTo(home) }, { country: hostland, code: 'B' as never }, rules, today)).toThrow();
  });
});

describe('[F39][F40] levels and occupations', () => {
  it('are compared on the scale and in the classification that all share', () => {
    const { level, occupation } = compare({ standard: refTo(home) }, refTo(host), rules, today);
    expect(level).toEqual({ home: { national: 2, common: 2 }, host: { national: 3, common: 3 }, difference: 1 });
    expect(occupation).toBe('near');
  });

  it.each([
    ['7411', 'same'],
    ['5120', 'different'],
    [undefined, 'unknown'],
  ] as const)('say %s beside 7411 is %s', (isco08, is) => {
    const other = aStandard(hostland, 'A', ['A1'], isco08 === undefined ? {} : { isco08 });
    const both = threeCountries({ standards: [home, other] });
    expect(compare({ standard: refTo(home) }, refTo(other), both, today).occupation).toBe(is);
  });

  it('leave the difference out where a framework does not place a level', () => {
    const unplaced = aStandard(hostland, 'A', ['A1'], { level: 9 });
    const { level } = compare(
      { standard: refTo(home) },
      refTo(unplaced),
      threeCountries({ standards: [home, unplaced] }),
      today,
    );
    expect(level).toEqual({ home: { national: 2, common: 2 }, host: { national: 9 } });
  });
});

describe('[F78] conditions and exclusions', () => {
  const conditional = threeCountries({
    standards: [home, host],
    equivalences: [
      judged({
        conditions: [{ es: 'con dos años de experiencia', en: 'with two years’ experience' }],
        exclusions: [{ es: 'excepto trabajo en alta tensión', en: 'except high-voltage work' }],
      }),
    ],
  });
  const comparison = compare({ standard: refTo(home) }, refTo(host), conditional, today);

  it('are carried, with the act that approved them', () => {
    expect(comparison).toMatchObject({
      conditions: [{ es: 'con dos años de experiencia', en: 'with two years’ experience' }],
      exclusions: [{ es: 'excepto trabajo en alta tensión', en: 'except high-voltage work' }],
      approval: { act: { es: 'Acta de demostración' }, committee: { name: { es: 'Comité de demostración' } } },
    });
  });
});

describe('how long it takes', () => {
  const complete = [covers('A1', 'full', 'H1'), covers('A2', 'full', 'H2'), covers('A3', 'full', 'H3')];
  const passed = [homeland, hostland].map((country) => ({
    country,
    code: 'keys-exchanged',
    title: { es: 'Llaves' },
    passedOn: today,
  }));
  const under = (more: Parameters<typeof threeCountries>[0] = {}, equivalence: Partial<Equivalence> = {}) =>
    compare(
      { standard: refTo(home) },
      refTo(host),
      threeCountries({
        standards: [home, host],
        equivalences: [anEquivalence(home, host, complete, equivalence)],
        agreement: { automaticRecognition: true },
        checkpoints: passed,
        ...more,
      }),
      today,
      { cases: 5, medianDays: 21 },
    ).expected;

  it('is the figures of enough cases, beside the legal maximum', () => {
    expect(under()).toMatchObject({ figures: { cases: 5, medianDays: 21 } });
    const few = compare({ standard: refTo(home) }, refTo(host), rules, today, { cases: 4, medianDays: 21 });
    expect(few.expected?.figures).toBeUndefined();
    expect(few.expected?.legal.at(-1)).toEqual({ step: 'host-review', within: { unit: 'business-days', days: 60 } });
  });

  it('is at once where the agreement, both countries and the equivalence allow it', () => {
    expect(under()?.automatic).toBe(true);
    expect(under({ agreement: {} })?.automatic).toBe(false);
    expect(under({ checkpoints: passed.slice(1) })?.automatic).toBe(false);
    expect(
      under({ checkpoints: passed.map(({ country, code, title }) => ({ country, code, title })) })?.automatic,
    ).toBe(false);
    expect(under({}, { conditions: [{ es: 'con experiencia' }] })?.automatic).toBe(false);
    expect(under({}, { exclusions: [{ es: 'alta tensión' }] })?.automatic).toBe(true);
    const tomorrow = passed.map((checkpoint) => ({ ...checkpoint, passedOn: plainDate('2026-06-02') }));
    expect(under({ checkpoints: tomorrow })?.automatic).toBe(false);
    expect(under({}, { units: [...complete.slice(1), covers('A1', 'none')] })?.automatic).toBe(false);
  });
});

describe('[F38] a standard that was replaced', () => {
  const old = aStandard(homeland, 'H-OLD', ['O1', 'H2']);
  const other = aStandard(homeland, 'H-OTHER', ['P1']);
  const on = plainDate('2026-01-15');
  const replaced = { from: old.code, to: home.code, on };
  const all = [covers('A1', 'full', 'H1'), covers('A2', 'full', 'H2'), covers('A3', 'none')];
  const withOld = (supersessions: readonly object[]) =>
    threeCountries({
      standards: [home, host, old, other],
      equivalences: [anEquivalence(home, host, all)],
      supersessions: { [homeland]: supersessions as never },
    });

  it('counts through its successor, and the words say so', () => {
    const comparison = compare({ standard: refTo(old) }, refTo(host), withOld([replaced]), today);
    expect(comparison.held).toEqual(['A1', 'A2']);
    expect(comparison.remarks[0]?.es).toBe(
      'H-OLD (Norma H-OLD) fue reemplazado el 2026-01-15 por H (Norma H): el certificado vale por él',
    );
  });

  it('is never recognised at once: an older edition is for people', () => {
    const full = [covers('A1', 'full', 'H1'), covers('A2', 'full', 'H2'), covers('A3', 'full', 'H3')];
    const ready = [homeland, hostland].map((country) => {
      return { country, code: 'keys-exchanged', title: { es: 'Llaves' }, passedOn: on };
    });
    const complete = threeCountries({
      standards: [home, host, old],
      equivalences: [anEquivalence(home, host, full)],
      supersessions: { [homeland]: [replaced] },
      agreement: { automaticRecognition: true },
      checkpoints: ready,
    });
    expect(compare({ standard: refTo(old) }, refTo(host), complete, today).expected?.automatic).toBe(false);
    expect(compare({ standard: refTo(home) }, refTo(host), complete, today).expected?.automatic).toBe(true);
  });

  it('does not before the day on which it was replaced', () => {
    expect(compare({ standard: refTo(old) }, refTo(host), withOld([replaced]), plainDate('2026-01-14')).route).toBe(
      'none',
    );
  });

  it('counts in part where its successor took the place of two, but for the units that it had', () => {
    const merged = withOld([replaced, { from: other.code, to: home.code, on }]);
    const comparison = compare({ standard: refTo(old) }, refTo(host), merged, today);
    expect(comparison.units.map(({ coverage }) => coverage)).toEqual(['partial', 'full', 'none']);
    expect(comparison.units[0]?.missing.map(({ es }) => es)).toEqual(['lo que viene de H-OTHER (Norma H-OTHER)']);
  });

  it('takes the best of two successors, unit by unit', () => {
    const second = aStandard(homeland, 'H-B', ['B1']);
    const split = threeCountries({
      standards: [home, host, old, second],
      equivalences: [
        anEquivalence(home, host, [covers('A1', 'full', 'H1'), covers('A2', 'none'), covers('A3', 'none')]),
        anEquivalence(second, host, [covers('A1', 'none'), covers('A2', 'full', 'B1'), covers('A3', 'none')], {
          conditions: [{ es: 'con curso' }],
        }),
      ],
      supersessions: { [homeland]: [replaced, { from: old.code, to: second.code, on }] },
    });
    const comparison = compare({ standard: refTo(old) }, refTo(host), split, today);
    expect(comparison.held).toEqual(['A1', 'A2']);
    expect(comparison.conditions).toEqual([{ es: 'con curso' }]);
  });

  it('keeps its own equivalence where it has one', () => {
    const own = threeCountries({
      standards: [home, host, old],
      equivalences: [
        anEquivalence(home, host, all),
        anEquivalence(old, host, [covers('A1', 'none'), covers('A2', 'none'), covers('A3', 'full', 'O1')]),
      ],
      supersessions: { [homeland]: [replaced] },
    });
    expect(compare({ standard: refTo(old) }, refTo(host), own, today)).toMatchObject({ held: ['A3'], remarks: [] });
  });

  it('is told to have been issued late', () => {
    const late = { standard: refTo(old), issuedOn: plainDate('2026-02-01') };
    expect(compare(late, refTo(host), withOld([replaced]), today).remarks.at(-1)?.en).toContain(
      'had been replaced already',
    );
  });

  it('does not end in a circle', () => {
    const circle = withOld([
      { from: old.code, to: other.code, on },
      { from: other.code, to: old.code, on },
    ]);
    expect(compare({ standard: refTo(old) }, refTo(host), circle, today).route).toBe('none');
  });

  it('of the host leads to the one in force: what was judged of a unit that both have still holds', () => {
    const next = aStandard(hostland, 'A-2', ['A1', 'A9']);
    const renewed = threeCountries({
      standards: [home, host, next],
      equivalences: [judged()],
      supersessions: { [hostland]: [{ from: host.code, to: next.code, on }] },
    });
    const comparison = compare({ standard: refTo(home) }, refTo(host), renewed, today);
    expect(comparison).toMatchObject({ to: { code: 'A-2' }, held: ['A1'], missing: ['A9'] });
    expect(comparison.remarks[0]?.es).toBe('A (Norma A) fue reemplazado por A-2 (Norma A-2)');
    expect(compare({ standard: refTo(home) }, refTo(host), renewed, plainDate('2026-01-14')).to.code).toBe('A');
  });
});

it('a third country does not count by itself', () => {
  const third = aStandard(thirdCountry, 'T', ['T1']);
  const chain = threeCountries({
    standards: [home, host, third],
    equivalences: [
      anEquivalence(home, third, [covers('T1', 'full', 'H1')]),
      anEquivalence(third, host, [covers('A1', 'full', 'T1'), covers('A2', 'none'), covers('A3', 'none')]),
    ],
  });
  expect(compare({ standard: refTo(home) }, refTo(host), chain, today)).toMatchObject({ route: 'none', held: [] });
});
