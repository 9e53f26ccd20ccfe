import type { DecisionText } from './decision-texts.js';
import { choosesText, textsFor, withChosen } from './decision-texts.js';

const texts: readonly DecisionText[] = [
  { for: 'ground', text: { es: 'Lo evalúa', en: 'Assesses it' } },
  { for: 'reasons', text: { es: 'Cubre cada unidad', en: 'Covers each unit' } },
];

describe('a text of the agency', () => {
  it('stands in its field in every language, after what was typed there', () => {
    const typed = {
      '~.verdicts.0.ground': ['Assesses it'],
      '~.reasons': ['Cubre cada unidad'],
      'reasons.es': ['Se cotejó.'],
    };
    expect(choosesText(typed)).toBe(true);
    expect(withChosen(typed, texts)).toEqual({
      ...{ 'verdicts.0.ground.es': ['Lo evalúa'], 'verdicts.0.ground.en': ['Assesses it'] },
      ...{ 'reasons.es': ['Se cotejó. Cubre cada unidad'], 'reasons.en': ['Covers each unit'] },
    });
  });

  it('that there is not leaves what was typed as it is', () => {
    expect(withChosen({ '~.reasons': ['Otra cosa'], 'reasons.es': ['Sí'] }, texts)).toEqual({ 'reasons.es': ['Sí'] });
    expect(choosesText({ '~.reasons': [' '], 'reasons.es': ['Sí'] })).toBe(false);
  });

  it('is offered where it is for', () => {
    expect(textsFor(texts, 'ground').map(({ text }) => text.es)).toEqual(['Lo evalúa']);
    expect(textsFor(texts, 'measures')).toEqual([]);
  });
});
