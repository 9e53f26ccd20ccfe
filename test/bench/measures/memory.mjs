import { setTimeout as pause } from 'node:timers/promises';
import { lettingIn, operatorOf } from '@puente/testing/actors';
import { startFloor } from '../floors/child.mjs';
import { memoryOf } from '../instruments/memory.mjs';
import { say, sum } from '../instruments/numbers.mjs';
import { drafts } from '../instruments/stack.mjs';
import { untilQuiet } from '../instruments/watch.mjs';

const megabyte = 1_000_000;
const megabytes = (bytes) => `${say(bytes / megabyte)} MB`;

/** A process looks every half minute whether it rested since the look before, and gives back then (`libs/platform/src/memory`). */
const untilGivenBack = 65_000;

/** P18: what the five processes of a node hold while nothing happens, beside as many Nest applications that do nothing. */
export async function memoryAtRest(stack) {
  const parts = partsOf(stack, stack.host);
  const floors = await Promise.all(parts.map(() => startFloor('idle.mjs', {})));
  await pause(1000);
  const floor = sum(floors.map(({ pid }) => memoryOf(pid)));
  await Promise.all(floors.map(({ stop }) => stop()));
  await pause(untilGivenBack);
  const held = parts.map(([name, pid]) => [name, memoryOf(pid)]);
  const all = sum(held.map(([, bytes]) => bytes));
  return {
    id: 'P18',
    what: 'memory of a node at rest',
    ours: megabytes(all),
    floor: `${parts.length} Nests that do nothing ${megabytes(floor)}`,
    value: all / (1000 * megabyte),
    goal: 0.4,
    unit: ' GB',
    notes: [`after the first cases, in parts of what is shared: ${held.map(told).join(', ')}`],
  };
}

const told = ([name, bytes]) => `${name} ${megabytes(bytes)}`;
const partsOf = ({ processes }, country) => [...processes].filter(([name]) => name.startsWith(`${country}-`));

/**
 * P19: what a case-worker holds before and after cases that come as steadily as it can be had (two a second for so many minutes),
 * from submission to recognition.
 */
export async function memoryAtWork(stack, { minutes, toRecognition }) {
  const workers = [stack.home, stack.host].map((country) => stack.processOf(country, 'case-worker'));
  const held = () => sum(workers.map(memoryOf));
  const looks = [held()];
  const cases = Math.round(minutes * 60 * perSecond);
  const halves = async () => {
    for (const half of [Math.ceil(cases / 2), Math.floor(cases / 2)]) {
      await steadily(half, async () => {
        const [caseId] = await drafts(stack, 1);
        await toRecognition(caseId);
      });
      await untilQuiet(stack);
      looks.push(held());
    }
  };
  const { endpoints, home, host } = stack;
  const operator = (country) => operatorOf(endpoints, country);
  await lettingIn({ between: [home, host], operator, every: 15_000 }, halves);
  const [before, , after] = looks;
  return {
    id: 'P19',
    what: `memory of the case-workers after ${say(minutes)} min of cases`,
    ours: megabytes(after),
    floor: `before ${megabytes(before)}`,
    value: after / before,
    goal: 1.1,
    unit: ' ×',
    notes: [
      `both case-workers before, after ${say(minutes / 2)} and ${say(minutes)} minutes: ${looks.map(megabytes).join(', ')}; ${cases} cases`,
    ],
  };
}

const perSecond = 2;
const atMost = 16;

/** Two a second, or as fast as they end where the machine cannot take so many. */
async function steadily(count, work) {
  const under = new Set();
  for (let n = 0; n < count; n++) {
    if (under.size >= atMost) await Promise.race(under);
    const one = work().finally(() => under.delete(one));
    under.add(one);
    await pause(1000 / perSecond);
  }
  await Promise.all(under);
}
