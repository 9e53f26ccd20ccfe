import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, 'libs', 'country-packs');
const foldersOf = (path) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const packs = foldersOf(join(packages, 'packs'))
  .map(({ name }) => join(packages, 'packs', name, 'pack.json'))
  .filter((path) => existsSync(path))
  .map((path) => JSON.parse(readFileSync(path, 'utf8')));

const oneOf = (words) => `(${words.join('|')})`;
const countries = packs.map(({ country }) => country);
/** Spelt as a language is that people are written to in: `ht` is Haitian Creole before it is Haiti. */
const languages = foldersOf(join(import.meta.dirname, 'libs', 'words', 'src'))
  .map(({ name }) => name)
  .filter((name) => name.length === 2);
const small = countries.map((country) => country.toLowerCase()).filter((country) => !languages.includes(country));
const agencies = packs.flatMap((pack) => pack.agencies.map(({ id }) => id));
const agreements = foldersOf(join(packages, 'agreements')).map(({ name }) => name);

/** `XX`, `xx`, `xx.registrar`, `urn:puente:node:XX`; an agency's id; an agreement's. */
const inText = [
  `^${oneOf([...countries, ...small])}$`,
  `^${oneOf(countries.map((country) => country.toLowerCase()))}[.]`,
  `:${oneOf(countries)}$`,
  `^${oneOf([...agencies, ...agreements])}$`,
].join('|');
const asName = `^${oneOf(countries)}$`;

const message =
  'No line of code names a country: what differs by country is data (libs/country-packs). See docs/runbooks/add-a-country.md.';

/** The countries that have a pack, by their codes, agencies and agreements: names that no source file may hold. */
export const noCountryNames = {
  'no-restricted-syntax': [
    'error',
    ...[`Literal[value=/${inText}/]`, `TemplateElement[value.raw=/${inText}/]`, `Identifier[name=/${asName}/]`].map(
      (selector) => ({ selector, message }),
    ),
  ],
};

/** Where `EC` is a kind of key (RFC 7518) and no country. */
const namesOfKeys = [
  'libs/contracts/src/keys/keys.ts',
  'infra/local/identity/signing-keys.mjs',
  'infra/local/set-up/node-keys.mjs',
];

/** Tests, and people and countries made for tests. */
export const mayNameCountries = [
  ...namesOfKeys,
  '**/*.{spec,sample,contract}.ts',
  '**/*.test.mjs',
  '**/specification/**',
  '**/tests/**',
  'test/**',
];
