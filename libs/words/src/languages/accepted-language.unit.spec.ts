import { acceptedLanguage } from './accepted-language.js';

describe('the language that a browser asks for', () => {
  it.each([
    [undefined, 'es'],
    [null, 'es'],
    ['', 'es'],
    ['en', 'en'],
    ['en-US,en;q=0.9,es;q=0.8', 'en'],
    ['EN-GB', 'en'],
    ['de, en;q=0.2, es-GT;q=0.7', 'es'],
    ['fr-HT, en;q=0.2', 'fr'],
    ['en;q=0.2, ht', 'ht'],
    ['de, en; q=0.2', 'en'],
    ['en, es', 'en'],
    ['pt-BR, en;q=0.5', 'pt'],
    ['en;q=0, de', 'es'],
    ['en;q=nothing', 'es'],
    ['*', 'es'],
    ['toString, en', 'en'],
    [`${'de,'.repeat(70)}en`, 'es'],
  ])('of %p is %p', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});
