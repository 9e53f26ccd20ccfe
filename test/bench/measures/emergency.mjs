import { randomUUID } from 'node:crypto';
import ruleBook from '@puente/country-packs/rule-book';
import laws from '@puente/domain/laws';
import database from '@puente/persistence/database';
import activities from '@puente/activities/case-file';
import sweeping from '@puente/activities/sweep';
import queries from '@puente/persistence/queries';
import caseFile from '@puente/settlement/case-file';
import settlements from '@puente/settlement/settlement';
import { cpuMeter } from '../instruments/cpu.mjs';
import { say } from '../instruments/numbers.mjs';

/** P11: an emergency over every running clock of a country, and of one a tenth as large; stopped half-way, and gone on with. */
export async function emergency({ host, processes }, scratch, many) {
  const few = many / 10;
  const rules = await ruleBook.loadRuleBook();
  const pool = database.openPool(scratch.url, { max: 10 });
  const postgres = processes.get('postgres');
  try {
    // The many first: the queues were measured in just as many, and whoever looks at a queue changes nothing.
    const large = await swept({ pool, rules, host, scratch, postgres }, many);
    const small = await swept({ pool, rules, host, scratch, postgres }, few);
    return {
      id: 'P11',
      what: `a pause over ${say(many)} clocks, the sweep’s CPU each`,
      ours: `${say(large.node)} ms`,
      floor: `${say(few)} clocks: ${say(small.node)} ms`,
      value: large.node,
      goal: 1,
      unit: ' ms',
      notes: [
        `PostgreSQL beside it: ${say(large.postgres)} ms each; with ${say(few)} clocks ${say(small.postgres)} ms`,
        `linear: ${say(large.node / small.node)} × per clock; ${say(large.seconds)} s in all, stopped half-way and gone on with`,
      ],
    };
  } finally {
    await pool.end();
  }
}

async function swept({ pool, rules, host, scratch, postgres }, clocks) {
  await scratch.fill(clocks);
  const { lawOf } = laws;
  const time = { now: () => new Date().toISOString() };
  const settlement = settlements.createSettlement({ pool, rules, here: host, clock: time, lawOf });
  const pause = `${host}-26-PAVSE${String(clocks).length}-0`;
  const give = (command, by) =>
    settlement.settle({ commandId: randomUUID(), kind: 'force-majeure', caseId: pause, command, by });
  const { agencies, emergencies } = rules.country(host);
  const supervisor = (id, agency) => ({ kind: 'officer', id, country: host, agency, roles: ['supervisor'] });
  const words = { es: 'Medición' };
  const until = time.now().slice(0, 10);
  const proposal = { type: 'propose-pause', reason: 'other', regions: 'all', words, until, act: words };
  await give(proposal, supervisor('one', agencies[0].id));
  await give({ type: 'approve-pause' }, supervisor('two', emergencies.approval));

  const files = { read: (caseId) => caseFile.readCase(pool, caseId) };
  const parts = { files, settlement, lawOf, rules, time, here: host };
  const sweep = activities.carryOut(parts, 'sweep', sweeping.sweep(queries.filesToSweep(pool)));
  const file = async () => (await files.read(pause)).file;
  const used = cpuMeter([['node', process.pid], ...(postgres === undefined ? [] : [['postgres', postgres]])]);
  const begun = performance.now();
  let halfWay = false;
  for (let now = await file(); now.stage === 'applying'; now = await file()) {
    await sweep({ caseId: pause, subject: `${now.sweep.direction}#${now.sweep.batch}` });
    if (halfWay || now.sweep.done < clocks / 2) continue;
    halfWay = true;
    await give({ type: 'stop-pause', reasons: words }, supervisor('one'));
    await give({ type: 'continue-pause' }, supervisor('one'));
  }
  const seconds = (performance.now() - begun) / 1000;
  const cpu = used();
  const stopped = await scratch.count(`state ? 'pauses'`);
  const running = await scratch.count(`due_at IS NOT NULL`);
  if (stopped === 0 || running > 0) throw new Error(`${running} clocks run on, and ${stopped} stand still`);
  return { node: cpu.get('node') / clocks, postgres: (cpu.get('postgres') ?? Number.NaN) / clocks, seconds };
}
