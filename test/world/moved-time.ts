import { readFileSync, writeFileSync } from 'node:fs';
import { operatorOf, until } from '@puente/testing/actors';
import type { Endpoints } from '@puente/testing/actors';
import { openWorld } from './world.js';
import type { World } from './world.js';

const day = 86_400_000;

interface RunningProcess {
  readonly name: string;
  readonly pid: number | null;
}

/** As the processes of the stack have it: other journeys may have moved it before. */
export const today = (): Date => new Date(Date.now() + aheadIn(named('PUENTE_MOVED_TIME')));

const aheadIn = (path: string): number => Number(readFileSync(path, 'utf8'));

/**
 * Moves the time of every process of every node, and of the identity provider, to the day after one on which something is
 * due; then operators have all processes look at their files, as after any clock that was put right.
 *
 * @param dueOn a day, `2027-01-15`
 * @returns the world of that day: nobody's token or session of before is good there
 */
export async function after(dueOn: string): Promise<World> {
  const path = named('PUENTE_MOVED_TIME');
  // Noon of the day after, in every country.
  const ahead = Math.max(aheadIn(path), Date.parse(`${dueOn}T00:00:00Z`) + 1.75 * day - Date.now());
  if (!Number.isFinite(ahead)) throw new Error(`no day to live after: ${dueOn}`);
  writeFileSync(path, String(ahead));
  const world = openWorld();
  const { endpoints } = world;
  const answer = await fetch(`${named('PUENTE_CONTROL')}/processes`);
  const processes = ((await answer.json()) as readonly RunningProcess[]).filter(({ name }) => !servers.has(name));
  for (const { name, pid } of processes)
    await until(`${name} lives later`, async () => Promise.resolve(heardBy(path, pid) === ahead));
  await Promise.all(Object.keys(endpoints.nodes).map((country) => wakeAll(endpoints, country)));
  return world;
}

/** They have no time of their own that a law counts by. */
const servers: ReadonlySet<string> = new Set(['postgres', 'kafka', 'temporal']);

function heardBy(path: string, pid: number | null): number | undefined {
  try {
    return Number(readFileSync(`${path}.${String(pid)}`, 'utf8'));
  } catch {
    return undefined;
  }
}

async function wakeAll(endpoints: Endpoints, country: string): Promise<void> {
  const operator = operatorOf(endpoints, country);
  // It ends with 1 where a process could not be told in time.
  await until(`each process of ${country} is told`, async () => (await operator('processes wake')).code === 0);
}

function named(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run the suite through \`npm test -- later\``);
  return value;
}
