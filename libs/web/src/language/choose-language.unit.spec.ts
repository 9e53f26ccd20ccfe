import { chooseLanguage, otherLanguage } from './choose-language.js';

describe('the language of a page', () => {
  it.each([
    ['en', undefined, 'es', 'en'],
    [null, 'en', 'es', 'en'],
    [null, undefined, 'en-US,en;q=0.9,es;q=0.8', 'en'],
    [null, undefined, 'fr, en;q=0.2, es-GT;q=0.7', 'es'],
    [null, undefined, 'en;q=0, de', 'es'],
    [null, undefined, 'de, pt-BR;q=0.8', 'pt'],
    ['xx', 'constructor', null, 'es'],
    [null, undefined, 'toString, en', 'en'],
  ])('link %p, cookie %p, browser %p: %p', (asked, remembered, accepted, chosen) => {
    expect(chooseLanguage(['es', 'en', 'pt'], asked, remembered, accepted)).toBe(chosen);
  });
});

it('is one of those that the site has', () => {
  expect(chooseLanguage(['es'], 'en', 'en', 'en')).toBe('es');
});

it('is told nobody to be missing, while each of ours has pages', () => {
  for (const accepted of ['pt,en;q=0.5', 'ht', 'de, fr-CA;q=0.8', null])
    expect(otherLanguage(null, undefined, accepted)).toBeUndefined();
});
