import { setTimeout as pause } from 'node:timers/promises';
import { cpuMeter } from '../instruments/cpu.mjs';
import { median, quantile, say, sum, timed } from '../instruments/numbers.mjs';
import { startKafkaFloor } from '../floors/produce-consume.mjs';

/** About what they weigh sealed: the document’s event, with the dossier and the smallest PDF, and the filing that names it. */
const sizes = [2900, 3400];

/**
 * P6: from the submission in the host country until its event is applied in the home country, one at a time, against what it cannot do
 * without: a write here, a write there, and the same two messages through Kafka.
 */
export async function crossing(stack, { drafts, writeFloor, scratch }) {
  const kafka = await startKafkaFloor(stack.endpoints.kafka.brokers, sizes);
  const times = { ours: [], write: [], kafka: [], answered: [] };
  const cpu = new Map();
  let crossed;
  try {
    for (let n = 0; n < 10; n++) await Promise.all([bareWrite(writeFloor, scratch.ids[n]), kafka.once()]);
    for (const caseId of drafts) {
      for (let n = 0; n < 2; n++) times.write.push(await timed(() => bareWrite(writeFloor, scratch.ids[n])));
      times.kafka.push(await timed(() => kafka.once()));
      const used = cpuMeter(stack.processes);
      times.ours.push(
        await timed(async () => {
          const applied = inInbox(stack.pools.home, caseId);
          times.answered.push(await timed(() => stack.steps.act(stack.steps.by.counter, caseId, 'submit')));
          await applied;
        }),
      );
      for (const [name, ms] of used()) cpu.set(name, (cpu.get(name) ?? 0) + ms / drafts.length);
    }
    crossed = await cpuOfCrossings(kafka, stack.processes.get('kafka'));
  } finally {
    await kafka.stop();
  }
  const floor = 2 * median(times.write) + median(times.kafka);
  return [
    {
      id: 'P6',
      what: 'submission → applied in the other country',
      ours: `${say(median(times.ours))} ms`,
      floor: `2 writes + Kafka ${say(floor)} ms`,
      value: median(times.ours) / floor,
      goal: 2.2,
      unit: ' ×',
      crossed,
      notes: [
        `medians of ${drafts.length}; p90 ${say(quantile(times.ours, 0.9))} ms; answered to the counter after ${say(median(times.answered))} ms (the file read, then the submission)`,
        `of CPU until it is applied ${say(sum(cpu.values()))} ms, by process: ${[...cpu].map(([name, ms]) => `${name} ${say(ms)}`).join(', ')}; the look for the row once a millisecond is in postgres`,
        `floor: bare write ${say(median(times.write))} ms; both messages of ${sizes.join(' and ')} bytes, produced → consumed, ${say(median(times.kafka))} ms`,
      ],
    },
  ];
}

/** CPU in milliseconds of what the floor's two messages cost, in whoever writes and reads them and in the broker: few, and it cannot be told. */
async function cpuOfCrossings(kafka, broker) {
  const count = 200;
  const used = cpuMeter([
    ['both ends', process.pid],
    ['kafka', broker],
  ]);
  for (let n = 0; n < count; n++) await kafka.once();
  return sum(used().values()) / count;
}

async function bareWrite({ url }, caseId) {
  const response = await fetch(`${url}/cases/${caseId}/add-note`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Demostración' }),
  });
  await response.arrayBuffer();
}

/** Asked about once a millisecond: the row is there when its transaction has committed. */
async function inInbox(pool, caseId) {
  for (let look = 0; look < 20_000; look++) {
    const { rowCount } = await pool.query({
      name: 'bench:inbox',
      text: `SELECT FROM inbox WHERE case_id = $1 AND type LIKE '%submission.filed%'`,
      values: [caseId],
    });
    if (rowCount > 0) return;
    await pause(1);
  }
  throw new Error(`${caseId} does not arrive`);
}
