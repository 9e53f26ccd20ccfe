import ruleBook from '@puente/country-packs/rule-book';
import { drive } from '../load.mjs';
import { median, say } from '../numbers.mjs';
import { tokenOf } from '../stack.mjs';
import { metered } from './decisions.mjs';

const flight = 8;
const amount = 400;
/** So many decided cases are a large register. */
const many = 100_000;

/** P9: pre-check and search, in the largest catalogue and in the smallest; and precedents beside a review, few and many. */
export async function equivalence(stack, { reviewed }) {
  const { packs } = await ruleBook.loadRuleBook();
  const bySize = [...packs].sort((one, other) => sizeOf(one) - sizeOf(other));
  const [small, large] = [bySize.find(hasOther(stack.host)), bySize.at(-1)];
  return [
    row('pre-check, none kept', await both(stack, { small, large }, preCheckOf), { small, large }),
    row('catalogue search', await both(stack, { small, large }, searchOf), { small, large }),
    await precedents(stack, reviewed),
  ];
}

const sizeOf = ({ rules }) => rules.catalogue.standards.size;
const hasOther = (host) => (pack) => pack.country !== host;

let asked = 0;
/** Units that nobody has make each question another one, so that none is answered from what was kept. */
function preCheckOf({ country, rules }) {
  const codes = [...rules.catalogue.standards.keys()];
  return (n) => ({ path: `/pre-check?from=${country}:${codes[n % codes.length]}&units=BENCH-${(asked += 1)}` });
}

function searchOf({ country, rules }) {
  const words = [...rules.catalogue.standards.values()].map(({ title }) => title.es.split(' ').slice(0, 2).join(' '));
  return (n) => ({ path: `/catalogue/${country}/standards?q=${encodeURIComponent(words[n % words.length])}` });
}

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

/** The same question with as many precedents as there are, and with many more of the same corridor. */
async function precedents(stack, caseId) {
  const reviewer = stack.people.named(stack.host, 'reviewer');
  const headers = { authorization: `Bearer ${await tokenOf(stack, reviewer)}` };
  const load = { url: stack.api, flight: 1, amount: 200, request: { path: `/cases/${caseId}/precedents`, headers } };
  const alone = async () => {
    await drive({ ...load, amount: 50 });
    return median([await drive(load), await drive(load), await drive(load)].map(({ p50 }) => p50));
  };
  const few = await alone();
  const { host } = stack.pools;
  await host.query(grow, [many]);
  await host.query('ANALYZE precedents');
  const grown = await alone();
  await host.query(`DELETE FROM precedents WHERE case_id LIKE 'BENCH-%'`);
  await host.query(`DELETE FROM cases WHERE id LIKE 'BENCH-%'`);
  return {
    id: 'P7',
    what: 'precedents beside a review, median',
    ours: `${say(grown)} ms with ${say(many)} more`,
    floor: `${say(few)} ms before`,
    value: grown / few,
    goal: 1.15,
    unit: ' ×',
  };
}

/** Copies of one decided case; no journal is theirs, and they are gone when the measure ends. */
const grow = `
  WITH pattern AS (SELECT c.*, p.precedent FROM precedents p JOIN cases c ON c.id = p.case_id LIMIT 1),
  made AS (
    INSERT INTO cases (id, kind, version, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
    SELECT 'BENCH-' || n, kind, 1, head_hash, stage, '{}', '', '{}', '{}', '{}', opened_at, updated_at
    FROM pattern, generate_series(1, $1::integer) n
    RETURNING id
  )
  INSERT INTO precedents (case_id, precedent) SELECT made.id, pattern.precedent FROM made, pattern`;
