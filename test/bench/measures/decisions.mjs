import { randomUUID } from 'node:crypto';
import { cpuMeter } from '../instruments/cpu.mjs';
import { drive } from '../instruments/load.mjs';
import { median, say, sum } from '../instruments/numbers.mjs';
import { tokenOf } from '../instruments/stack.mjs';

const flight = 32;
const note = JSON.stringify({ text: 'Se llamó por teléfono a la persona; vuelve el jueves con la copia.' });

/**
 * P3, P4: a decision that wakes nobody (a note), through the whole API with one officer's token, against the
 * bare write; turn about, so that both meet the same neighbours on the machine.
 */
export async function decisions(stack, { cases, writeFloor, scratch }) {
  const authorization = `Bearer ${await tokenOf(stack, stack.steps.by.counter)}`;
  const ours = {
    url: stack.api,
    request: (n) => ({
      method: 'POST',
      path: `/cases/${cases[n % cases.length]}/add-note`,
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: note,
    }),
  };
  const bare = {
    url: writeFloor.url,
    request: (n) => ({
      method: 'POST',
      path: `/cases/${scratch.ids[n % scratch.ids.length]}/add-note`,
      headers: { 'content-type': 'application/json' },
      body: note,
    }),
  };
  for (const one of [bare, ours]) await drive({ ...one, flight, seconds: 3 });
  const rounds = await alternate(stack, writeFloor, { bare, ours, flight, seconds: 3 }, 4);
  const alone = await alternate(stack, writeFloor, { bare, ours, flight: 1, amount: 300 }, 4);
  return [...inFlight(rounds), one(alone)];
}

function inFlight(rounds) {
  const { ours, bare } = both(rounds);
  const rate = {
    perSecond: ours.rate,
    id: 'P3',
    what: `decisions/s, ${flight} in flight`,
    ours: `${say(ours.rate)}/s`,
    floor: `bare write ${say(bare.rate)}/s`,
    value: median(rounds.map((round) => round.ours.perSecond / round.bare.perSecond)),
    goal: 0.4,
    atLeast: true,
    unit: ' ×',
    notes: [
      `p50/p99: ${say(ours.p50)}/${say(ours.p99)} ms; bare ${say(bare.p50)}/${say(bare.p99)} ms`,
      `ratios of the rounds: ${rounds.map((round) => say(round.ours.perSecond / round.bare.perSecond)).join(', ')}`,
    ],
  };
  const cpu = {
    id: 'P3',
    what: 'CPU per decision, API and PostgreSQL',
    ours: `${say(ours.node)} + ${say(ours.postgres)} ms`,
    floor: `bare write ${say(bare.node)} + ${say(bare.postgres)} ms`,
    bare: bare.cpu,
    value: ours.cpu / bare.cpu,
    goal: 2.4,
    unit: ' ×',
  };
  return [rate, cpu];
}

function one(rounds) {
  const { ours, bare } = both(rounds);
  return {
    id: 'P4',
    what: 'one decision alone, median',
    ours: `${say(ours.p50)} ms`,
    floor: `bare write ${say(bare.p50)} ms`,
    value: median(rounds.map((round) => round.ours.p50 / round.bare.p50)),
    goal: 2.2,
    unit: ' ×',
    notes: [`p99: ${say(ours.p99)} ms; bare ${say(bare.p99)} ms`],
  };
}

async function alternate(stack, floor, { bare, ours, ...how }, times) {
  const rounds = [];
  const api = stack.processOf(stack.host, 'agency-api');
  const postgres = stack.processes.get('postgres');
  for (let n = 0; n < times; n++) {
    rounds.push({
      bare: await metered({ ...bare, ...how }, floor.pid, postgres),
      ours: await metered({ ...ours, ...how }, api, postgres),
    });
  }
  return rounds;
}

/** A run with the CPU in milliseconds that each request cost in its own process and in PostgreSQL. */
export async function metered(load, pid, postgres) {
  const used = cpuMeter([['node', pid], ...(postgres === undefined ? [] : [['postgres', postgres]])]);
  const run = await drive(load);
  const cpu = used();
  return { ...run, node: cpu.get('node') / run.count, postgres: (cpu.get('postgres') ?? 0) / run.count };
}

function both(rounds) {
  const of = (side) => {
    const mean = (name) => sum(rounds.map((round) => round[side][name])) / rounds.length;
    const middle = (name) => median(rounds.map((round) => round[side][name]));
    const [node, postgres] = [mean('node'), mean('postgres')];
    return { rate: middle('perSecond'), p50: middle('p50'), p99: middle('p99'), node, postgres, cpu: node + postgres };
  };
  return { ours: of('ours'), bare: of('bare') };
}
