/**
 * Writes a new country's folder, and its agreement with a country that is here already, for a person to finish. What a
 * program cannot know (names, laws, what silence means) is left empty, and the check lists exactly that.
 *
 *   npm run packs:draft -- PE America/Lima MX
 *   npm run packs:draft -- PE CL                                   one more partner of a country that is here
 *   npm run packs:draft -- PE America/Lima MX --into /srv/rules
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { iso31661, iso31662 } from 'iso-3166';
import { draftCalendar } from './draft-calendar.mjs';
import { saying } from './draft-words.mjs';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const { positionals, values } = readArguments();
const say = saying(values.lang);
const isCountry = (word) => /^[A-Z]{2}$/.test(word ?? '');
const [country] = positionals;
const [timeZone, partner] = isCountry(positionals[1]) ? [undefined, positionals[1]] : positionals.slice(1);
if (!isCountry(country) || (partner !== undefined && !isCountry(partner))) giveUp(say.usage, 2);
if (!iso31661.some(({ alpha2 }) => alpha2 === country)) giveUp(say.noCountry(country), 2);
if (timeZone !== undefined && !isTimeZone(timeZone)) giveUp(say.noTimeZone(timeZone), 2);
if (partner === country) giveUp(say.ownPartner(country), 2);
if (partner !== undefined && !packsHere().includes(partner)) giveUp(say.noPack(partner, packsHere().join(', ')), 2);

const year = new Date().getUTCFullYear();
const nameIn = (language, code) => new Intl.DisplayNames([language], { type: 'region' }).of(code);
const fills = {
  country,
  small: country.toLowerCase(),
  es: nameIn('es', country),
  en: nameIn('en', country),
  today: new Date().toISOString().slice(0, 10),
  year,
  ...(partner === undefined
    ? {}
    : {
        partner,
        partnerSmall: partner.toLowerCase(),
        partnerEs: nameIn('es', partner),
        partnerEn: nameIn('en', partner),
      }),
};
const filled = (text) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => String(fills[name]));

const pack = resolve(values.into, 'packs', fills.small);
const agreementNamed = (one, other) => resolve(values.into, 'agreements', `${one}-${other}`);
const agreement = partner === undefined ? undefined : agreementNamed(fills.small, fills.partnerSmall);
const isHere = existsSync(pack);
if (isHere && partner === undefined) giveUp(say.there(pack), 1);
if (!isHere && timeZone === undefined) giveUp(say.usage, 2);
if (partner !== undefined)
  for (const folder of [agreement, agreementNamed(fills.partnerSmall, fills.small)])
    if (existsSync(folder)) giveUp(say.there(folder), 1);

if (isHere) console.log(say.onlyAgreement(country));
else {
  writeFolder(join(packageFolder, 'templates/pack'), pack);
  writeJson(join(pack, 'calendar.json'), draftCalendar(country, timeZone, year - 1, year + 6));
  const packFile = join(pack, 'pack.json');
  writeJson(packFile, { ...JSON.parse(readFileSync(packFile, 'utf8')), regions: regionsOf(country) });
}
if (agreement !== undefined) writeFolder(join(packageFolder, 'templates/agreement'), agreement);

console.log(say.next);

function readArguments() {
  const options = { into: { type: 'string', default: packageFolder }, lang: { type: 'string', default: 'en' } };
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return giveUp(`${error.message}\n${saying('en').usage}`, 2);
  }
}

function giveUp(why, code) {
  console.error(why);
  process.exit(code);
}

function isTimeZone(name) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}

/** Where it is drafted elsewhere, a partner may be there or here. */
function packsHere() {
  const folders = new Set([packageFolder, resolve(values.into)].map((folder) => join(folder, 'packs')));
  const names = [...folders].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  return [...new Set(names)].map((name) => name.toUpperCase()).sort();
}

function writeFolder(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      writeFileSync(file, filled(readFileSync(file, 'utf8')));
    }
  console.log(say.wrote(to));
}

function writeJson(file, content) {
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

/** Every part of the country by its ISO 3166-2 code; names in the register's own language. */
function regionsOf(code) {
  return iso31662
    .filter(({ parent }) => parent === code)
    .map((part) => ({ code: part.code, name: { es: part.name, en: part.name } }));
}
