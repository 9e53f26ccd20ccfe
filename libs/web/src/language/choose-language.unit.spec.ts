import { chooseLanguage, otherLanguage } from './choose-language.js';

describe('the language of a page', () => {
  it.each([
    ['en', undefined, 'es', 'en'],
    [null, 'en', 'es', 'en'],
    [null, undefined, 'en-US,en;q=0.9,es;q=0.8', 'en'],
    [null, undefined, 'fr, en;q=0.2, es-GT;q=0.7', 'es'],
    [null, undefined, 'en;q=0, de', 'es'],
    ['xx', 'constructor', null, 'es'],
    [null, undefined, 'toString, en', 'en'],
  ])('link %p, cookie %p, browser %p: %p', (asked, remembered, accepted, chosen) => {
    expect(chooseLanguage(['es', 'en'], asked, remembered, accepted)).toBe(chosen);
  });
});

it('is one of those that the site has', () => {
  expect(chooseLanguage(['es'], 'en', 'en', 'en')).toBe('es');
});

describe('whoever reads a language without pages', () => {
  it.each([
    ['pt,en;q=0.5', 'pt'],
    ['ht', undefined],
    ['en, fr;q=0.9', undefined],
    ['de, pt-BR;q=0.8', 'pt'],
    ['de', undefined],
    [null, undefined],
  ])('with a browser that asks for %p is told in %p', (accepted, told) => {
    expect(otherLanguage(null, undefined, accepted)?.language).toBe(told);
    expect(otherLanguage('es', undefined, accepted)).toBeUndefined();
    expect(otherLanguage(null, 'en', accepted)).toBeUndefined();
  });
});
