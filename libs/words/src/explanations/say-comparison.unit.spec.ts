import { compare } from '@puente/domain/equivalence';
import { plainDate } from '@puente/domain/kernel';
import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import {
  anEquivalence,
  aStandard,
  covers,
  homeland,
  hostland,
  refTo,
  threeCountries,
} from '@puente/domain/specification';
import { sayComparison } from './index.js';

const today = plainDate('2026-06-01');
const home = aStandard(homeland, 'H', ['H1', 'H2', 'H3'], { isco08: '7411', level: 2 });
const host = aStandard(hostland, 'A', ['A1', 'A2', 'A3'], { isco08: '7412', level: 3 });
const judged = (more: Partial<Equivalence> = {}) =>
  anEquivalence(
    home,
    host,
    [covers('A1', 'full', 'H1'), covers('A2', 'partial', 'H2', 'H3'), covers('A3', 'none')],
    more,
  );
const comparedUnder = (more: Partial<Equivalence>, figures?: { readonly cases: number; readonly medianDays: number }) =>
  compare(
    { standard: refTo(home) },
    refTo(host),
    threeCountries({ standards: [home, host], equivalences: [judged(more)] }),
    today,
    figures,
  );

describe('a comparison in words', () => {
  const comparison = comparedUnder({
    conditions: [{ es: 'con dos años de experiencia', en: 'with two years’ experience' }],
    exclusions: [{ es: 'excepto trabajo en alta tensión', en: 'except high-voltage work' }],
  });

  it('says conditions and exclusions in both languages, with the act that approved them', () => {
    expect(sayComparison(comparison, 'es')).toMatchObject({
      summary: 'Quedan cubiertas 1 de 3 unidades.',
      conditions: ['Condición: con dos años de experiencia.'],
      exclusions: ['Salvedad: excepto trabajo en alta tensión.'],
      rests: ['Aprobado por Comité de demostración el 2025-12-01: Acta de demostración.'],
      level:
        'Nivel 2 en el marco del país de origen, 3 en el de acogida. En la escala común, el de acogida está 1 por encima.',
    });
    expect(sayComparison(comparison, 'en')).toMatchObject({
      conditions: ['Condition: with two years’ experience.'],
      exclusions: ['Exception: except high-voltage work.'],
      units: [
        { says: 'Covered. Comparison of A1.' },
        { says: 'Covered in part; missing: part of A2. Comparison of A2.' },
        {},
      ],
    });
  });

  it('says that the reviewer decides where nobody judged', () => {
    const nobody = compare({ standard: refTo(home) }, refTo(host), threeCountries({ standards: [home, host] }), today);
    expect(sayComparison(nobody, 'es').summary).toContain('decide quien revisa');
  });

  it('says so where there are too few cases for a figure', () => {
    const few = comparedUnder({}, { cases: 4, medianDays: 21 });
    expect(sayComparison(few, 'es').time).toContain('Todavía no hay casos suficientes');
  });

  it('says first on whose standard or evaluation it rests', () => {
    const remark = {
      es: 'H-OLD (Norma H-OLD) fue reemplazado el 2026-01-15 por H (Norma H): el certificado vale por él',
    };
    expect(sayComparison({ ...comparison, remarks: [remark] }, 'es').rests[0]).toBe(remark.es);
  });
});
