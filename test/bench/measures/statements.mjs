import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { say } from '../instruments/numbers.mjs';
import { tokenOf } from '../instruments/stack.mjs';

const decisionsCounted = 20;

/** P2: what PostgreSQL itself says it was told, from BEGIN to COMMIT of each settlement. */
export async function statements(stack, { cases }) {
  const log = join(stack.endpoints.logs, 'postgres.log');
  if (!stack.processes.has('postgres')) return [notMeasured];
  const superuser = new pg.Client({ connectionString: stack.endpoints.postgres.url });
  await superuser.connect();
  const from = statSync(log).size;
  await settings(superuser, { log_statement: `'all'`, log_line_prefix: `'%p|%d|'` });
  try {
    await notes(stack, cases);
  } finally {
    await settings(superuser, { log_statement: undefined, log_line_prefix: undefined });
    await superuser.end();
  }
  const counted = settlementsIn(textFrom(log, from));
  if (counted.length < decisionsCounted) throw new Error(`only ${counted.length} settlements in PostgreSQL’s log`);
  const worst = Math.max(...counted);
  return [
    {
      id: 'P2',
      what: 'statements per settlement',
      ours: `${say(worst)} at most, in 1 transaction`,
      floor: 'BEGIN, read, write, COMMIT: 4',
      value: worst,
      goal: 5,
      notes: [`${counted.length} settlements counted in PostgreSQL’s own log`],
    },
  ];
}

const notMeasured = {
  id: 'P2',
  what: 'statements per settlement',
  ours: 'not measured: PostgreSQL is not the stack’s own',
  floor: '4',
  value: Number.NaN,
  goal: 5,
};

async function settings(superuser, changes) {
  for (const [name, value] of Object.entries(changes))
    await superuser.query(value === undefined ? `ALTER SYSTEM RESET ${name}` : `ALTER SYSTEM SET ${name} = ${value}`);
  await superuser.query('SELECT pg_reload_conf()');
  const { log_statement: wanted } = changes;
  // The reload is a signal to every session: seen by this one, it is on its way to all.
  for (;;) {
    const { rows } = await superuser.query('SHOW log_statement');
    if ((rows[0].log_statement === 'all') === (wanted !== undefined)) return;
  }
}

async function notes(stack, cases) {
  const authorization = `Bearer ${await tokenOf(stack, stack.steps.by.counter)}`;
  for (let n = 0; n < decisionsCounted; n++) {
    const response = await fetch(`${stack.api}/cases/${cases[n]}/add-note`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ text: 'Demostración' }),
    });
    if (!response.ok) throw new Error(`a note was refused: ${response.status}`);
  }
}

function textFrom(path, offset) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(statSync(path).size - offset);
  readSync(file, buffer, 0, buffer.length, offset);
  closeSync(file);
  return buffer.toString();
}

/** The number of statements of each transaction that settled something; sessions' lines are mixed in the log. */
function settlementsIn(text) {
  const open = new Map();
  const counts = [];
  for (const line of text.split('\n')) {
    const [, pid, said] = /^(\d+)\|[^|]*\|LOG: {2}(?:statement|execute [^:]*(?::[^:]+)?): ?(.*)$/.exec(line) ?? [];
    if (pid === undefined) continue;
    const name = /execute ([^ ]+)/.exec(line)?.[1] ?? '';
    if (said.startsWith('BEGIN')) open.set(pid, { count: 0, settles: false });
    const transaction = open.get(pid);
    if (transaction === undefined) continue;
    transaction.count++;
    if (name.startsWith('settle:')) transaction.settles = true;
    if (!/^(COMMIT|ROLLBACK)/.test(said)) continue;
    if (transaction.settles) counts.push(transaction.count);
    open.delete(pid);
  }
  return counts;
}
