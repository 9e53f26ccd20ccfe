import { refusalCodes, refusals } from '@puente/domain/kernel';
import { answersIn, pageLanguages } from '../languages/index.js';
import { refusalText } from './index.js';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('a refusal in words', () => {
  it.each(refusalCodes)('%s says the same in every language', (code) => {
    for (const language of pageLanguages)
      expect(placeholders(answersIn(language).refusals[code])).toEqual(placeholders(answersIn('es').refusals[code]));
  });

  it.each(refusalCodes)('%s names in words what it names for programs', (code) => {
    expect([...new Set(placeholders(answersIn('es').refusals[code]))]).toEqual([...refusals[code]].sort());
  });

  it('is filled from the detail, and leaves visible what the detail lacks', () => {
    expect(refusalText('VERDICT_INCOMPLETE', { units: ['A', 'B'] }, 'es')).toBe('Falta el dictamen de: A, B.');
    expect(refusalText('EXTENSION_TOO_LONG', { atMost: 14 }, 'en')).toBe('An extension may be 14 days at most.');
    expect(refusalText('DEADLINE_PASSED', {}, 'en')).toBe('The period ended on {dueOn}.');
  });
});
