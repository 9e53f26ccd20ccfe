import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { nodeOf, until } from '@puente/testing/actors';
import type { Exchange } from '@puente/testing/actors';
import { Client, Connection } from '@temporalio/client';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { auditPair } from '../auditing/node-audit.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { Control } from '../world/control.js';

const { PUENTE_DOWN_SECONDS: down = '60', PUENTE_FROZEN_SECONDS: frozen } = process.env;
/** How long Temporal stays down, and how long a decision may take meanwhile. */
const temporalDown = Number(down) * 1000;
/** Far from the outage's minute, and far above what a decision takes where every core is busy with other suites. */
const promptly = 10_000;
/** `TIMEOUT_TYPE_START_TO_CLOSE` of Temporal's API. */
const afterItWasTaken = 1;
/** Temporal gives a task to whoever asks next after ten seconds, and the broker a partition after six. */
const longerThanATask = Number(frozen ?? '15') * 1000;
const longerThanASession = Number(frozen ?? '12') * 1000;
const longest = 540_000 + temporalDown + 4 * longerThanATask;
const cases = 50;
const filedInTheOutage = 10;

const exchanges: Exchange[] = [];
const { endpoints, steps } = openWorld({ patience: 120_000, observe: (exchange) => exchanges.push(exchange) });
const [mx, gt] = [nodeOf(endpoints, 'MX'), nodeOf(endpoints, 'GT')];

async function file(): Promise<string> {
  const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
  // The worker's first code leaves after the answer: a node that is killed in between sends none, and they ask for one.
  await steps.act(steps.by.counter, caseId, 'submit');
  return caseId;
}

async function verify(caseId: string): Promise<void> {
  await steps.reaches('mx.registrar', caseId, 'submitted', undefined, 240_000 + temporalDown);
  await steps.acknowledge(caseId);
  await steps.confirmAuthentic(caseId);
}

async function decide(caseId: string): Promise<void> {
  await steps.reaches('gt.supervisor', caseId, 'host-review', undefined, 300_000 + temporalDown);
  await steps.propose(caseId);
  await steps.approve(caseId);
  await steps.reaches('mx.registrar', caseId, 'concluded', undefined, 240_000 + temporalDown);
}

/** At most `atOnce` of them at a time, as many counters as a country has. */
async function each<R>(count: number, atOnce: number, work: (n: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const desk = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) results[n] = await work(n);
  };
  await Promise.all(Array.from({ length: atOnce }, desk));
  return results;
}

describe('fifty cases in flight while everything is killed once', () => {
  const control = new Control();
  let rules: RuleBook;
  let caseIds: string[] = [];
  const outage = { from: 0, to: 0 };
  /** Nobody who does the tasks of GT was killed before. */
  let thawedAt = 0;

  beforeAll(async () => {
    rules = await loadRuleBook();
    let filed = 0;
    let sayDown: () => void = () => undefined;
    const temporalIsDown = new Promise<void>((resolve) => (sayDown = resolve));
    const counters = each(cases, 10, async (n) => {
      if (n >= cases - filedInTheOutage) await temporalIsDown;
      const caseId = await file();
      filed++;
      const walked = verify(caseId).then(() => decide(caseId));
      walked.catch(() => undefined); // awaited below, with all others
      return { caseId, walked };
    });
    const chaos = (async () => {
      await until('the first cases', () => Promise.resolve(filed >= 5), { within: 60_000 });
      const stalled = control.frozen('GT-case-worker', longerThanATask);
      for (const name of ['MX-event-relay', 'GT-agency-api', 'kafka']) await control.restart(name);
      await stalled;
      thawedAt = Date.now();
      for (const name of ['MX-case-worker', 'GT-case-worker']) await control.restart(name);
      await control.kill('temporal');
      outage.from = performance.now();
      sayDown();
      for (const name of ['GT-event-relay', 'MX-agency-api']) await control.restart(name);
      for (const name of ['MX-event-relay', 'kafka']) await control.frozen(name, longerThanASession);
      await pause(temporalDown - (performance.now() - outage.from));
      outage.to = performance.now();
      await control.start('temporal');
    })();
    const [started] = await Promise.all([counters, chaos]);
    caseIds = started.map(({ caseId }) => caseId);
    await Promise.all(started.map(({ walked }) => walked));
  }, longest);

  it('[row 6] what the frozen worker had taken and not answered was given out again', async () => {
    const connection = await Connection.connect({ address: endpoints.temporal.address });
    try {
      const { workflow } = new Client({ connection, namespace: gt.namespace });
      const late = await each(caseIds.length, 8, async (n) => {
        const { events } = await workflow.getHandle(caseIds[n] ?? '').fetchHistory();
        const late = events?.find(
          (one) => Number(one.workflowTaskTimedOutEventAttributes?.timeoutType) === afterItWasTaken,
        );
        return late !== undefined && Number(late.eventTime?.seconds) * 1000 < thawedAt;
      });
      expect(late).toContain(true);
    } finally {
      await connection.close();
    }
  });

  it('[row 4][row 5][row 6] every case came to its end, both nodes agree on every one, and nothing is lost or applied twice', async () => {
    expect(caseIds).toHaveLength(cases);
    let left: string[] = [];
    await until(
      'both nodes are at rest',
      async () => {
        left = await auditPair(mx, gt, rules, caseIds);
        return left.length === 0;
      },
      { within: 90_000, every: 500 },
    ).catch(() => undefined);
    expect(left).toEqual([]);
  });

  it('[row 2] every accepted command has exactly one outcome', async () => {
    const accepted = exchanges.filter(
      ({ method, path, status }) => method === 'POST' && path.startsWith('/cases/') && status < 300,
    );
    expect(accepted.length).toBeGreaterThanOrEqual(cases * 6);
    const versions = new Map<string, Set<unknown>>();
    for (const { key, body } of accepted)
      versions.set(String(key), (versions.get(String(key)) ?? new Set()).add(body['version']));
    expect([...versions.values()].filter((of) => of.size !== 1)).toEqual([]);
    for (const node of [mx, gt]) {
      const pool = new Pool({ connectionString: node.ownerDatabase, max: 1 });
      const { rows } = await pool.query<{ command_id: string }>(
        `SELECT j.command_id FROM journal j LEFT JOIN commands c ON c.id = j.command_id
          WHERE j.case_id = ANY($1) AND (c.outcome IS NULL OR c.outcome->>'outcome' <> 'accepted')`,
        [caseIds],
      );
      await pool.end();
      expect(rows).toEqual([]);
    }
  });

  it('[row 5] no decision had to wait for Temporal', () => {
    const during = exchanges.filter(
      ({ method, startedAt, milliseconds }) =>
        method === 'POST' && startedAt > outage.from && startedAt + milliseconds < outage.to,
    );
    const decided = during.filter(({ path, status }) => path.startsWith('/cases/') && status < 300);
    const kinds = new Set(decided.map(({ path }) => path.split('/').at(-1)));
    expect([...kinds]).toEqual(expect.arrayContaining(['submit', 'acknowledge', 'confirm-authentic']));
    expect(decided.length).toBeGreaterThanOrEqual(filedInTheOutage * 3);
    expect(decided.filter(({ milliseconds }) => milliseconds > promptly)).toEqual([]);
  });
});
