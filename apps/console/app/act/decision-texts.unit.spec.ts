import type { DecisionText } from './decision-texts.js';
import type { Visit } from '../visit/index.js';
import { choosesText, readTexts, textsFor, withChosen } from './decision-texts.js';
import { fieldsOf } from './fields.js';

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

  it('that there is not is the officer’s own words, after what stands there', () => {
    const typed = { '~.reasons': ['Otra cosa'], 'reasons.es': ['Sí.'], '~.measures': ['Curso'] };
    const put = { 'reasons.es': ['Sí. Otra cosa'], 'measures.es': ['Curso'] };
    for (const known of [texts, []]) expect(withChosen(typed, known)).toEqual(put);
    expect(withChosen({ '~.reasons': [' '], 'reasons.es': ['Sí'] }, texts)).toEqual({ 'reasons.es': ['Sí'] });
    expect(choosesText({ '~.reasons': [' '], 'reasons.es': ['Sí'] })).toBe(false);
  });

  it('is asked for once a minute, and only of a form that has words', async () => {
    let asked = 0;
    const read = () => Promise.resolve({ outcome: (asked += 1) === 1 ? 'down' : 'said', answer: { items: texts } });
    const visit = { api: { read }, country: 'ZZ' } as unknown as Visit;
    expect(await readTexts(visit, fieldsOf('take-integrity-event'))).toEqual([]);
    expect(asked).toBe(0);
    // Of a verdict, what has words stands inside of a list.
    const inList = fieldsOf('propose-verdict').filter(({ kind }) => kind === 'list');
    // What was not said is asked again.
    expect(await readTexts(visit, inList)).toEqual([]);
    expect(await readTexts(visit, inList)).toEqual(texts);
    expect(await readTexts(visit, fieldsOf('extend-review'))).toEqual(texts);
    expect(asked).toBe(2);
  });

  it('is offered where it is for', () => {
    expect(textsFor(texts, 'ground').map(({ text }) => text.es)).toEqual(['Lo evalúa']);
    expect(textsFor(texts, 'measures')).toEqual([]);
  });
});
