import { bareWorkflow, stepsOf } from '../floors/bare-workflow.mjs';
import { cpuMeter } from '../instruments/cpu.mjs';
import { median, quantile, say, sum } from '../instruments/numbers.mjs';
import { each } from '../instruments/stack.mjs';
import { restingHistory } from '../instruments/temporal.mjs';
import { untilQuiet, watch } from '../instruments/watch.mjs';

const flight = 16;

/** How one case goes from submission to recognition. */
export function walker({ steps, pools }) {
  const home = watch(pools.home);
  const host = watch(pools.host);
  async function toReview(caseId) {
    await steps.act(steps.by.counter, caseId, 'submit');
    await home(caseId, ({ stage }) => stage === 'submitted');
    await steps.acknowledge(caseId);
    await home(caseId, ({ stage, asked }) => stage === 'home-verification' && asked);
    await steps.confirmAuthentic(caseId);
    await host(caseId, ({ stage, drawn }) => stage === 'host-review' && drawn);
    return caseId;
  }
  async function toRecognition(caseId) {
    const submitted = await toReview(caseId);
    await steps.propose(caseId);
    await steps.approve(caseId);
    await home(caseId, ({ stage }) => stage === 'concluded');
    return submitted;
  }
  return { toReview, toRecognition };
}

/**
 * P13, P14: cases of both countries from submission to recognition, as many at once as keep the machine busy. People
 * read the file before they act on it, as they do.
 */
export async function wholeCases(stack, { temporal, drafts, scratchOf }) {
  const { toRecognition } = walker(stack);
  const client = temporal.client;
  const drafted = await each(
    drafts.length,
    8,
    async (n) => (await restingHistory(client(stack.host), drafts[n])).length,
  );

  const used = cpuMeter(stack.processes);
  const begun = performance.now();
  const times = [];
  const submitted = await each(drafts.length, flight, async (n) => {
    const from = performance.now();
    const walked = await toRecognition(drafts[n]);
    times.push(performance.now() - from);
    return walked;
  });
  const elapsed = (performance.now() - begun) / 1000;
  await untilQuiet(stack);
  const cpu = used();
  const drained = (performance.now() - begun) / 1000 - elapsed;

  const walks = await each(drafts.length, 8, (n) => walkOf(stack, temporal, drafts[n], drafted[n]));
  const scratch = await scratchOf();
  const servers = ['temporal', 'postgres'].map((name) => [name, stack.processes.get(name)]);
  const floor = await bareWorkflow(temporal, walks, flight, { servers, scratch });
  const idle = await idleOf(stack, 3000);

  const perCase = (name) => (cpu.get(name) ?? 0) / drafts.length;
  const workers = perCase(`${stack.home}-case-worker`) + perCase(`${stack.host}-case-worker`);
  const total = sum(cpu.values()) / drafts.length;
  const events = (name) =>
    say(sum(walks.flat().flatMap(({ steps }) => steps.map((step) => step[name]))) / walks.length);
  const wakes = say(sum(walks.flat().map(({ steps }) => steps.length)) / walks.length);
  const rows = [
    {
      id: 'P13',
      what: 'CPU of the processes per case',
      ours: `${say(workers)} ms`,
      floor: `bare workflow ${say(floor.perCase)} ms`,
      value: workers / floor.perCase,
      goal: 1.3,
      unit: ' ×',
      notes: [
        `per case, both countries: ${wakes} wakes, ${events('reads')} readings, ${events('acts')} local acts, ${events('activities')} ordinary ones, ${events('timers')} timers, ${events('upserts')} updates of search attributes; the floor reads and writes a row where ours do`,
      ],
    },
    {
      id: 'P14',
      what: 'whole cases, CPU of the stack per case',
      ours: `${say(total / 1000)} s; ${say((drafts.length / elapsed) * 60)} cases/min`,
      floor: '–',
      value: total / 1000,
      goal: 0.25,
      unit: ' s',
      notes: [
        `${drafts.length} cases, ${flight} at once, ${say(elapsed)} s; p50 ${say(median(times))} ms, p99 ${say(quantile(times, 0.99))} ms each; nothing left to do ${say(drained)} s after the last`,
        `ms of CPU per case: ${[...cpu].map(([name, used]) => `${name} ${say(used / drafts.length)}`).join(', ')}`,
        `ms of CPU a second while nothing happens: ${[...idle].map(([name, used]) => `${name} ${say(used)}`).join(', ')}`,
      ],
    },
  ];
  return { rows, submitted, scratch, perCase: total, floor: floor.withServers };
}

/**
 * P14 beside what no such case can do without: the bare workflows with what Temporal and PostgreSQL do for them, two bare writes and two
 * crossings of a document and a message.
 */
export function besideItsFloor({ perCase, floor }, { write, crossing }) {
  const all = floor + 2 * write + 2 * crossing;
  return {
    id: 'P14',
    what: 'the same beside its floor',
    ours: `${say(perCase)} ms`,
    floor: `${say(all)} ms`,
    value: perCase / all,
    goal: 1.8,
    unit: ' ×',
    notes: [
      `floor: bare workflow, its worker, Temporal and PostgreSQL ${say(floor)} ms; a bare write ${say(write)} ms, a crossing ${say(crossing)} ms, two of each`,
    ],
  };
}

/** What both countries' processes did for a case since it was submitted. */
async function walkOf({ home, host }, { client }, caseId, drafted) {
  const there = await restingHistory(client(host), caseId);
  const here = await restingHistory(client(home), caseId);
  const part = (country, types, before) => ({
    country,
    before,
    steps: stepsOf(types),
    ends: types.at(-1) === 'WORKFLOW_EXECUTION_COMPLETED',
  });
  return [part(host, there.slice(drafted), true), part(home, here, false)];
}

async function idleOf({ processes }, milliseconds) {
  const used = cpuMeter(processes);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return new Map([...used()].map(([name, cpu]) => [name, (cpu / milliseconds) * 1000]));
}
