import { nodeOf } from '@puente/testing/actors';
import { consoleVisitor } from '../instruments/console-visitor.mjs';
import { cpuMeter } from '../instruments/cpu.mjs';
import { each } from '../instruments/stack.mjs';
import { median, quantile, say, timed } from '../instruments/numbers.mjs';

const pages = 60;
const officers = 200;
/** As often as a sign-in on an idle machine may two hundred at once take. */
const patience = 20;

/**
 * P20: what a page of the console costs with everything behind it, against what is behind it: the API's calls and PostgreSQL. By CPU: a
 * page alone waits for nobody.
 */
export async function consolePages(stack, { caseId }) {
  const { endpoints, host, processOf, processes, steps } = stack;
  const officer = consoleVisitor(nodeOf(endpoints, host).console, accountOf(stack, steps.by.supervisor));
  await officer.signIn();
  const rows = [];
  for (const [what, path] of [
    ['queue page', '/'],
    ['file page', `/expedientes/${caseId}`],
  ]) {
    for (let n = 0; n < 15; n++) await officer.read(path);
    const used = cpuMeter([
      ['page', processOf(host, 'console')],
      ['api', processOf(host, 'agency-api')],
      ...(processes.has('postgres') ? [['postgres', processes.get('postgres')]] : []),
    ]);
    const times = [];
    for (let n = 0; n < pages; n++) times.push(await timed(() => officer.read(path)));
    const cpu = used();
    const behind = (cpu.get('api') + (cpu.get('postgres') ?? 0)) / pages;
    const all = cpu.get('page') / pages + behind;
    rows.push({
      id: 'P20',
      what: `console: ${what}, CPU`,
      ours: `${say(all)} ms`,
      floor: `its calls ${say(behind)} ms`,
      value: all / behind,
      goal: 1.5,
      unit: ' ×',
      notes: [`${what}: median ${say(median(times))} ms`],
    });
  }
  return rows;
}

/** P21: two hundred officers sign in at once at a console that has just started, against one of them alone. */
export async function signIns(stack) {
  const { endpoints, host, tell } = stack;
  const { console } = nodeOf(endpoints, host);
  const accounts = endpoints.users.filter(({ country, kind }) => country === host && kind === 'officer');
  const one = (n) => timed(() => consoleVisitor(console, accounts[n % accounts.length]).signIn());
  const alone = [];
  for (let n = 0; n < 10; n++) alone.push(await one(n));
  await tell(`${host}-console`, 'stop');
  await tell(`${host}-console`, 'start');
  const times = await each(officers, officers, one);
  return {
    id: 'P21',
    what: `${officers} officers sign in at once, p95`,
    ours: `${say(quantile(times, 0.95))} ms`,
    floor: `one alone ${say(median(alone))} ms`,
    value: quantile(times, 0.95) / median(alone),
    goal: patience,
    unit: ' ×',
    notes: [`median ${say(median(times))} ms, the slowest ${say(Math.max(...times))} ms; none was turned away`],
  };
}

const accountOf = ({ endpoints }, username) => endpoints.users.find((user) => user.username === username);
