import { plainDate } from '../kernel/index.js';
import {
  anEquivalence,
  aStandard,
  covers,
  homeland,
  hostland,
  refTo,
  threeCountries,
} from '../../specification/index.js';
import { suggest } from './index.js';

const today = plainDate('2026-06-01');
const mason = {
  id: 'esco-1',
  isco08: '7112',
  label: { es: 'albañil/albañila', en: 'bricklayer' },
  everydayNames: ['mampostero'],
};

describe('suggestions for an officer', () => {
  const home = aStandard(homeland, 'H', ['H1'], { occupations: ['Albañil'], isco08: '7112' });
  const twin = aStandard(hostland, 'A-1', ['A1'], { occupations: ['MAMPOSTERO'], isco08: '7112' });
  const near = aStandard(hostland, 'A-2', ['A2'], { isco08: '7112' });
  const far = aStandard(hostland, 'A-3', ['A3'], { isco08: '5120' });
  const rules = threeCountries({ standards: [home, twin, near, far] });
  const found = (sources: Parameters<typeof suggest>[4] = {}) => suggest(refTo(home), hostland, rules, today, sources);

  it('come from the same unit group, each with its ground', () => {
    expect(found().map(({ standard, grounds }) => [standard.code, grounds.map(({ kind }) => kind)])).toEqual([
      ['A-1', ['isco08']],
      ['A-2', ['isco08']],
    ]);
    expect(found()[0]?.grounds[0]?.says.es).toContain('CIUO-08 7112');
  });

  it('come from ESCO by everyday names, accents and genders apart', () => {
    const [first, second] = found({ esco: [mason] });
    expect(first).toMatchObject({
      standard: { code: 'A-1' },
      grounds: [{ kind: 'esco', weight: 0.7 }, { kind: 'isco08' }],
    });
    expect(first?.grounds[0]?.says.en).toBe('Same occupation in ESCO: bricklayer');
    expect(second?.grounds.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['isco08', 0.6],
      ['esco', 0.35],
    ]);
  });

  it('reach standards whose register gives no ISCO-08 through what the work is called', () => {
    const bare = aStandard(homeland, 'H', ['H1'], { occupations: ['Albañil'] });
    const without = threeCountries({ standards: [bare, twin, near] });
    expect(suggest(refTo(home), hostland, without, today)).toEqual([]);
    expect(
      suggest(refTo(home), hostland, without, today, { esco: [mason] }).map(({ standard }) => standard.code),
    ).toEqual(['A-1', 'A-2']);
  });

  it('come from words, the best first, and several grounds add up', () => {
    const hits = found({ lexical: [{ code: 'A-3' }, { code: 'A-2' }, { code: 'GONE' }] });
    expect(hits.map(({ standard, rank }) => [standard.code, rank])).toEqual([
      ['A-2', 0.8],
      ['A-1', 0.6],
      ['A-3', 0.4],
    ]);
  });

  it('leave out what an equivalence in force names already', () => {
    const judged = threeCountries({
      standards: [home, twin, near],
      equivalences: [anEquivalence(home, twin, [covers('A1', 'full', 'H1')])],
    });
    expect(suggest(refTo(home), hostland, judged, today).map(({ standard }) => standard.code)).toEqual(['A-2']);
  });

  it('are none for a standard that no catalogue holds', () => {
    expect(suggest({ country: homeland, code: 'X' as never }, hostland, rules, today)).toEqual([]);
  });
});
