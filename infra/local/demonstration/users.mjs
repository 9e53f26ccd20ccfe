import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const names = read('names.json');
/** For each role: at which desk it sits, by which name it goes, and how many people have it. */
const posts = read('posts.json');
const workers = ['1', '2'];

/**
 * Staff and workers for every country, invented from its pack: for every agency and role one to three people with a public
 * password, whose names say that they are a demonstration. `gt.reviewer.2` is the second reviewer at the desk where
 * reviewers sit; those of another agency bear its name too (`mx.approver.conocer.1`).
 *
 * @param {import('../packs.mjs').Pack[]} packs
 */
export function demonstrationUsers(packs) {
  return packs.flatMap((pack) => named(pack, [...staffOf(pack), ...workersOf(pack)]));
}

const staffOf = (pack) =>
  Object.entries(posts).flatMap(([role, { called = role, desk, people = [undefined] }]) =>
    agenciesWith(pack, role, desk).flatMap((agency, n) =>
      people.map((person) => ({
        username: username(pack, called, n === 0 ? undefined : shortId(pack, agency), person),
        kind: 'officer',
        agency: agency.id,
        roles: [role],
      })),
    ),
  );

const workersOf = (pack) =>
  workers.map((worker) => ({ username: username(pack, 'worker', worker), kind: 'worker', roles: [] }));

/** The agency whose desk it is comes first. */
function agenciesWith({ agencies, desks }, role, desk) {
  const having = agencies.filter(({ roles }) => roles.includes(role));
  return [...having].sort((a, b) => Number(b.id === desks[desk]) - Number(a.id === desks[desk]));
}

const username = ({ country }, ...parts) => [country.toLowerCase(), ...parts.filter(Boolean)].join('.');
const shortId = ({ country }, { id }) => id.slice(country.length + 1);

const named = ({ country }, people) =>
  people.map((person, n) => ({ ...person, password: 'demo', country, name: nameOf(country, n) }));

function nameOf(country, n) {
  const { given, surnames } = names;
  const start = country.charCodeAt(0) * 5 + country.charCodeAt(1);
  return `${given[(start + n) % given.length]} ${surnames[(start + n * 3) % surnames.length]} (demostración)`;
}
