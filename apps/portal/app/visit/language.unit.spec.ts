import { chooseLanguage } from './language.js';

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
    expect(chooseLanguage(asked, remembered, accepted)).toBe(chosen);
  });
});
