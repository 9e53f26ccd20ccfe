/** One place for every port: base + offset, so that `PUENTE_PORT_BASE` moves the whole stack together. */
export const defaultPortBase = 7400;

const offsets = {
  'agency-api-MX': 1,
  'agency-api-GT': 2,
  'portal-MX': 11,
  'portal-GT': 12,
  identity: 20,
  temporal: 30,
  'temporal-ui': 31,
  'temporal-http': 32,
  'temporal-metrics': 33,
  kafka: 40,
  'kafka-controller': 41,
  postgres: 50,
  'case-worker-MX': 61,
  'case-worker-GT': 62,
  'event-relay-MX': 71,
  'event-relay-GT': 72,
};

const highest = Math.max(...Object.values(offsets));

/** @returns {Record<string, number>} the port of every part; throws a sentence for people when the base cannot be used */
export function portsFrom(base) {
  const number = Number(base);
  if (!Number.isInteger(number) || number < 1024 || number + highest > 65535) {
    throw new Error(`PUENTE_PORT_BASE must be a whole number between 1024 and ${65535 - highest}, not "${base}"`);
  }
  return Object.fromEntries(Object.entries(offsets).map(([part, offset]) => [part, number + offset]));
}

/** Bases to try for a stack of its own that must not meet the one of `npm start`. */
export function testPortBases(preferred = defaultPortBase + 1000) {
  return Array.from({ length: 20 }, (_, n) => preferred + n * 100);
}
