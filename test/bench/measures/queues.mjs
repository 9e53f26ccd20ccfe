import database from '@puente/persistence/database';
import queries from '@puente/persistence/queries';
import { cpuMeter } from '../instruments/cpu.mjs';
import { median, say, sum } from '../instruments/numbers.mjs';

/** Cases of a small register. */
const few = 1_000;
const looks = 200;

/** P7: an officer's queue, with the counts of all their queues, in a small register and in a large one. */
export async function queues({ processes }, scratch, many) {
  const pool = database.openPool(scratch.urlOfAgency, { max: 2 });
  const postgres = processes.get('postgres');
  try {
    const small = await looked(pool, scratch, few, postgres);
    const large = await looked(pool, scratch, many, postgres);
    return {
      id: 'P7',
      what: `queue page and counts, ${say(many)} cases, CPU`,
      ours: `${say(large.cpu)} ms`,
      floor: `${say(few)} cases: ${say(small.cpu)} ms`,
      value: large.cpu / small.cpu,
      goal: 1.15,
      unit: ' ×',
      notes: [
        `a page with the counts of five queues, median: ${say(large.p50)} ms; with ${say(few)} cases ${say(small.p50)} ms`,
      ],
    };
  } finally {
    await pool.end();
  }
}

async function looked(pool, scratch, cases, postgres) {
  await scratch.fill(cases);
  const asking = { agency: scratch.agency, officer: 'officer-0', now: new Date().toISOString() };
  const filters = [
    { role: 'reviewer' },
    { role: 'supervisor' },
    { mine: true },
    { late: true },
    { stage: 'submitted' },
  ];
  const look = async () => {
    await queries.queuePage(pool, { ...asking, filter: filters[0] });
    await queries.queueCounts(pool, asking, filters);
  };
  for (let n = 0; n < 20; n++) await look();
  const used = cpuMeter([['node', process.pid], ...(postgres === undefined ? [] : [['postgres', postgres]])]);
  const times = [];
  for (let n = 0; n < looks; n++) {
    const begun = performance.now();
    await look();
    times.push(performance.now() - begun);
  }
  return { p50: median(times), cpu: sum(used().values()) / looks };
}
