import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { Trouble } from './say.mjs';

const folder = join(root, 'libs', 'country-packs', 'packs');

/**
 * The country packs as plain JSON, by country: all that the stack must know of a country before anything is built.
 * `libs/country-packs` says what is wrong with one; here it only has to be there.
 *
 * @typedef {{ country: string, name: { es: string, en: string }, desks: Record<string, string>,
 *             agencies: { id: string, shortName: string, roles: string[] }[] }} Pack
 * @returns {Pack[]}
 */
export function readPacks(from = folder) {
  return readdirSync(from)
    .map((name) => join(from, name, 'pack.json'))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
}

export const packs = readPacks();

/** Every country has its database, keys, namespace and topics here, whether its node runs or not. */
export const countries = packs.map((pack) => pack.country);

export const packOf = (country) => packs.find((pack) => pack.country === country);

/**
 * Whose nodes are started: those of the story's two countries, and with them the ones that are asked for by code, or all.
 *
 * @param {string} more `CL,CO`, `all`, or nothing
 * @param {{ home: string, host: string }} story
 * @throws {Trouble} for a country without a pack
 */
export function countriesToStart(more, { home, host }, all = countries) {
  const codes = more.split(',').flatMap((code) => (code.trim() === '' ? [] : [code.trim().toUpperCase()]));
  if (codes.includes('ALL')) return all;
  const wanted = [home, host, ...codes];
  const unknown = wanted.find((code) => !all.includes(code));
  if (unknown) throw new Trouble(`there is no country pack for ${unknown}; there are ${all.join(', ')}`);
  return all.filter((country) => wanted.includes(country));
}

/** Codes of the standards for which any certifier of a country is accredited. */
export function standardsOf(country, from = folder) {
  const table = readFileSync(join(from, country.toLowerCase(), 'catalogue', 'accreditations.csv'), 'utf8');
  const [, ...rows] = table.trim().split('\n');
  return [...new Set(rows.map((row) => row.split(',', 1)[0]))];
}
