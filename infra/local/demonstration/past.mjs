import { readFileSync, writeFileSync } from 'node:fs';
import { operatorOf, until } from '@puente/testing/actors';
import { daysFromToday } from './office-days.mjs';

/** They have no time of their own that a law counts by. */
const servers = new Set(['postgres', 'kafka', 'temporal']);

/**
 * The days before today, for the processes of a stack that was started with a movable time: it goes forward, and ends today. Nothing
 * of it is dated afterwards: what happens on a day is written on that day.
 */
export function pastOf(processes, endpoints, { time }) {
  let at = -Infinity;
  const goTo = async (days) => {
    const ahead = daysFromToday(days) * 86_400_000;
    if (ahead <= at) return;
    at = ahead;
    writeFileSync(time, String(ahead));
    const ours = processes.list().filter(({ name, pid }) => pid !== null && !servers.has(name));
    for (const { name, pid } of ours)
      await until(`${name} lives on another day`, async () => heardBy(`${time}.${pid}`) === ahead);
  };
  return { goTo, end: () => endIn(goTo, endpoints) };
}

/** It is today again, whatever was told; and every process looks what its periods say of it. Gives whose could not be asked. */
async function endIn(goTo, endpoints) {
  await goTo(0);
  const countries = Object.keys(endpoints.nodes);
  const woken = await Promise.all(countries.map((country) => wakeAll(operatorOf(endpoints, country))));
  return countries.filter((_, n) => !woken[n]);
}

/** On a busy machine a process may not answer in time: it is asked again, and does nothing twice. */
const tries = 5;

async function wakeAll(operator) {
  for (let tried = 1; tried <= tries; tried += 1) {
    const woken = await operator('processes wake').catch(() => undefined);
    if (woken?.code === 0) return true;
  }
  return false;
}

function heardBy(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}
