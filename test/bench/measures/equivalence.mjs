import ruleBook from '@puente/country-packs/rule-book';
import { drive } from '../instruments/load.mjs';
import { median, say } from '../instruments/numbers.mjs';
import { tokenOf } from '../instruments/stack.mjs';
import { metered } from './decisions.mjs';

const flight = 8;
const amount = 400;
/** Decided cases of a small register and of a large one. */
const [few, many] = [1_000, 100_000];

/** P9: pre-check and search, in the largest catalogue and in the smallest; and precedents beside a review. */
export async function equivalence(stack, { reviewed }) {
  const { packs } = await ruleBook.loadRuleBook();
  const bySize = [...packs].sort((one, other) => sizeOf(one) - sizeOf(other));
  const [small, large] = [bySize.find(hasOther(stack.host)), bySize.at(-1)];
  return [
    row('pre-check, none kept', await both(stack, { small, large }, preCheckOf(stack)), { small, large }),
    row('catalogue search', await both(stack, { small, large }, searchOf(stack)), { small, large }),
    await precedents(stack, reviewed),
  ];
}

const sizeOf = ({ rules }) => rules.catalogue.standards.size;
const hasOther = (host) => (pack) => pack.country !== host;

let asked = 0;
/** Units that nobody has make each question another one, so that none is answered from what was kept. */
const preCheckOf =
  (stack) =>
  ({ country, rules }) => {
    const codes = [...rules.catalogue.standards.keys()];
    return (n) => ({
      path: `/pre-check?from=${country}:${codes[n % codes.length]}&units=BENCH-${(asked += 1)}`,
      headers: stack.from(readerOf(n)),
    });
  };

const searchOf =
  (stack) =>
  ({ country, rules }) => {
    const words = [...rules.catalogue.standards.values()].map(({ title }) => title.es.split(' ').slice(0, 2).join(' '));
    return (n) => ({
      path: `/catalogue/${country}/standards?q=${encodeURIComponent(words[n % words.length])}`,
      headers: stack.from(readerOf(n)),
    });
  };

/** Each from an address of its own, as readers come: both are limited by address. */
const readerOf = (n) => `198.18.${(n >> 8) % 256}.${n % 256}`;

/** CPU of the API and of PostgreSQL per request, in milliseconds; turn about, so that both meet the same neighbours. */
async function both(stack, packs, requestOf) {
  const pids = [stack.processOf(stack.host, 'agency-api'), stack.processes.get('postgres')];
  const rounds = { small: [], large: [] };
  const load = (pack, count) => ({ url: stack.api, flight, amount: count, request: requestOf(pack) });
  for (const pack of Object.values(packs)) await drive(load(pack, 50));
  for (let n = 0; n < 3; n++)
    for (const [size, pack] of Object.entries(packs)) rounds[size].push(await metered(load(pack, amount), ...pids));
  const cpu = (size) => median(rounds[size].map(({ node, postgres }) => node + postgres));
  const p99 = median(rounds.large.map((round) => round.p99));
  return { small: cpu('small'), large: cpu('large'), p99 };
}

const row = (what, { small, large, p99 }, packs) => ({
  id: 'P9',
  what: `${what}, CPU ms`,
  ours: `${say(large)} ms`,
  floor: `${sizeOf(packs.small)} standards: ${say(small)} ms`,
  value: large,
  goal: 5,
  unit: ' ms',
  notes: [
    `${what}: ${sizeOf(packs.large)} standards cost ${say(large / small)} × what ${sizeOf(packs.small)} cost; p99 ${say(p99)} ms with ${flight} in flight`,
  ],
});

/** The same question in a register of a thousand decided cases of the corridor, and of a hundred thousand. */
async function precedents(stack, caseId) {
  const reviewer = stack.people.named(stack.host, 'reviewer');
  const headers = { authorization: `Bearer ${await tokenOf(stack, reviewer)}` };
  const load = { url: stack.api, flight: 1, amount: 200, request: { path: `/cases/${caseId}/precedents`, headers } };
  const { host } = stack.pools;
  const withAsMany = async (from, to) => {
    await host.query(grow, [from, to]);
    await host.query('ANALYZE precedents');
    await drive({ ...load, amount: 50 });
    return median([await drive(load), await drive(load), await drive(load)].map(({ p50 }) => p50));
  };
  const before = await withAsMany(1, few);
  const grown = await withAsMany(few + 1, many);
  await host.query(`DELETE FROM precedents WHERE case_id LIKE 'BENCH-%'`);
  await host.query(`DELETE FROM cases WHERE id LIKE 'BENCH-%'`);
  return {
    id: 'P7',
    what: 'precedents beside a review, median',
    ours: `${say(grown)} ms of ${say(many)}`,
    floor: `${say(before)} ms of ${say(few)}`,
    value: grown / before,
    goal: 1.15,
    unit: ' ×',
  };
}

/** Copies of one decided case; no journal is theirs, and they are gone when the measure ends. */
const grow = `
  WITH pattern AS (SELECT c.*, p.precedent FROM precedents p JOIN cases c ON c.id = p.case_id LIMIT 1),
  made AS (
    INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
    SELECT 'BENCH-' || n, kind, 1, 1, head_hash, stage, '{}', '{}', '{}', '{}', '{}', opened_at, updated_at
    FROM pattern, generate_series($1::integer, $2::integer) n
    RETURNING id
  )
  INSERT INTO precedents (case_id, precedent) SELECT made.id, pattern.precedent FROM made, pattern`;
