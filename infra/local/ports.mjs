import { Trouble } from './say.mjs';

/** One place for every port: base + offset, so that `PUENTE_PORT_BASE` moves the whole stack together. */
export const defaultPortBase = 7400;

const servers = {
  identity: 20,
  temporal: 30,
  'temporal-ui': 31,
  'temporal-http': 32,
  'temporal-metrics': 33,
  kafka: 40,
  'kafka-controller': 41,
  'kafka-nodes': 42,
  postgres: 50,
  'postgres-apart': 51,
};

/** Of a node's processes: the first country in alphabetical order has the next one, and so on. */
const ofNodes = { 'agency-api': 0, portal: 60, 'case-worker': 80, 'event-relay': 100, console: 120 };
const mostCountries = 19;

/** How far apart two stacks have to be. */
const span = 200;

function offsets(countries) {
  if (countries.length > mostCountries)
    throw new Trouble(`there are ports for ${mostCountries} countries on one machine, and ${countries.length} packs`);
  const nodes = Object.entries(ofNodes).flatMap(([part, from]) =>
    countries.map((country, n) => [`${part}-${country}`, from + n + 1]),
  );
  return { ...servers, ...Object.fromEntries(nodes) };
}

/**
 * @param countries all that have a pack, so that a country's ports do not depend on which nodes are started
 * @returns {Record<string, number>} the port of every part; throws a sentence for people when the base cannot be used
 */
export function portsFrom(base, countries) {
  const parts = Object.entries(offsets(countries));
  const highest = Math.max(...parts.map(([, offset]) => offset));
  const number = Number(base);
  if (!Number.isInteger(number) || number < 1024 || number + highest > 65535) {
    throw new Trouble(`PUENTE_PORT_BASE must be a whole number between 1024 and ${65535 - highest}, not "${base}"`);
  }
  return Object.fromEntries(parts.map(([part, offset]) => [part, number + offset]));
}

/** Bases to try for a stack of its own that must not meet the one of `npm start`. */
export function testPortBases(preferred = defaultPortBase + 1000) {
  return Array.from({ length: 20 }, (_, n) => preferred + n * span);
}
