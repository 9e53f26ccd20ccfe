import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { lookAgain, reconciler } from '@puente/event-relay/waking';
import { openPool } from '@puente/persistence/database';
import { wakesOf } from '@puente/persistence/wakes';
import { connectWaker } from '@puente/platform/temporal';
import { systemClock } from '@puente/platform/time';
import type { Endpoints, NodeEndpoints } from '@puente/testing/actors';
import type { Control } from '../world/control.js';

/** Seconds of a core for ten thousand open files, by whom. */
export type Seconds = Readonly<Record<'relay' | 'PostgreSQL' | 'worker' | 'Temporal', number>>;

interface Where {
  readonly control: Control;
  readonly endpoints: Endpoints;
  readonly node: NodeEndpoints;
  /** As the stack names the node's PostgreSQL and its case worker. */
  readonly postgres: string;
  readonly worker: string;
}

/**
 * What it costs to compare a node's open files with its processes once, and to have each process look at its file once, as its relay does by itself:
 * here without its pauses, and without what the stack does at rest meanwhile.
 */
export async function followingCosts(where: Where): Promise<Readonly<Record<'round' | 'look', Seconds>>> {
  const pool = openPool(where.node.databases.operator, { max: 1 });
  const waker = connectWaker({ address: where.endpoints.temporal.address, namespace: where.node.namespace });
  try {
    const { rows } = await pool.query<{ files: number }>(
      `SELECT count(*)::int AS files FROM cases WHERE process::jsonb ->> 'ended' = 'false'`,
    );
    const files = rows[0]?.files ?? 0;
    const pages = Math.ceil(files / 200);
    const turns = (task: () => Promise<void>) => async () => {
      for (let page = 0; page < pages; page += 1) await task();
    };
    const wakes = wakesOf(pool);
    const round = () => turns(reconciler({ pool, waker, wakes, clock: systemClock, onMissing: () => undefined }));
    const look = turns(lookAgain({ pool, waker, firstMs: 0, pageMs: 0 }));
    const rounds = async () => {
      for (let nth = 0; nth < manyRounds; nth += 1) await round()();
    };
    return { round: await costOf(rounds, files * manyRounds, where), look: await costOf(look, files, where) };
  } finally {
    await Promise.all([pool.end(), waker.close()]);
  }
}

/** One alone may cost less than Linux counts. */
const manyRounds = 20;
const restMs = 30_000;

async function costOf(
  work: () => Promise<void>,
  files: number,
  { control, postgres, worker }: Where,
): Promise<Seconds> {
  const [database, processes, temporal] = await Promise.all(
    [postgres, worker, 'temporal'].map((one) => control.pid(one)),
  );
  const read = () => {
    const { system, user } = process.cpuUsage();
    const [relay, others] = [(system + user) / 1e6, [database, processes, temporal].map((pid) => secondsOf(pid ?? 0))];
    return [relay, ...others];
  };
  const during = async (what: () => Promise<unknown>) => {
    const [since, before] = [performance.now(), read()];
    await what();
    return { took: performance.now() - since, used: read().map((now, n) => now - (before[n] ?? 0)) };
  };
  const idle = await during(() => pause(restMs));
  const { took, used } = await during(async () => {
    await work();
    // What was told is looked at some seconds later at most.
    await pause(10_000);
  });
  const [relay = 0, PostgreSQL = 0, ofWorker = 0, Temporal = 0] = used.map(
    (seconds, n) => ((seconds - ((idle.used[n] ?? 0) * took) / idle.took) * 10_000) / files,
  );
  return { relay, PostgreSQL, worker: ofWorker, Temporal };
}

/** Of a core, that a process and all that it started have used, those that are over included. Linux counts hundredths. */
function secondsOf(root: number): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (fieldsOf(name) ?? []) : []));
  const children = new Map<number, number[]>();
  for (const { parent, pid } of all) children.set(parent, [...(children.get(parent) ?? []), pid]);
  const used = new Map(all.map(({ pid, ticks }) => [pid, ticks]));
  const sum = (pid: number): number =>
    (used.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((ticks, child) => ticks + sum(child), 0);
  return sum(root) / 100;
}

/** As of proc(5): whose child it is, and what it and those of its children that are over have used. */
function fieldsOf(name: string) {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((all, one) => all + Number(one), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
  } catch {
    return undefined;
  }
}
