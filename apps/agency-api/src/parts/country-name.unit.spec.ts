import type { CountryCode } from '@puente/domain/kernel';
import { pageLanguages } from '@puente/words/languages';
import { nameOfCountry } from './country-name.js';

describe('the name of a country', () => {
  it('is that of its pack, and where the pack has none that of the language, so that no page mixes two', () => {
    const mexico = { country: 'MX' as CountryCode, name: { es: 'México', en: 'United Mexican States' } };
    const names = new Map(pageLanguages.map((language) => [language as string, nameOfCountry(mexico, language)]));
    expect([names.get('es'), names.get('en'), names.get('fr')]).toEqual(['México', 'United Mexican States', 'Mexique']);
  });
});
