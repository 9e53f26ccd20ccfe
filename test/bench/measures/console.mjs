import { nodeOf } from '@puente/testing/actors';
import { consoleVisitor } from '../instruments/console-visitor.mjs';
import { cpuMeter } from '../instruments/cpu.mjs';
import { fillRegister } from '../floors/full-register.mjs';
import { each } from '../instruments/stack.mjs';
import { median, quantile, say, timed } from '../instruments/numbers.mjs';

const pages = 60;
const officers = 200;
/** As often as a sign-in on an idle machine may two hundred at once take. */
const patience = 20;

/**
 * P20: what a page of the console costs with everything behind it, against what is behind it: the API's calls and PostgreSQL. By CPU: a
 * page alone waits for nobody. And what it weighs as a browser gets it.
 *
 * @param {{ caseId: string, username: string, register?: string }} of whose pages, and of how large a register where it was filled
 */
export async function consolePages(stack, { caseId, username, register }) {
  const { endpoints, host } = stack;
  const officer = consoleVisitor(nodeOf(endpoints, host).console, accountOf(stack, username));
  await officer.signIn();
  const rows = [];
  for (const [page, path, kilobytes] of [
    ['queue page', '/', 60],
    ['file page', `/expedientes/${caseId}`, 120],
  ]) {
    const what = register === undefined ? page : `${page}, ${register} cases`;
    rows.push(await beside(stack, officer, { what, path }));
    const weight = (await officer.weigh(path)) / 1000;
    rows.push({
      ...{ id: 'P20', what: `console: ${what}, packed`, ours: `${say(weight)} kB`, floor: '–' },
      ...{ value: weight, goal: kilobytes, unit: ' kB' },
    });
  }
  return rows;
}

/** A page and what is behind it, in the same turns. */
async function beside({ host, processOf, processes }, officer, { path, what }) {
  for (let n = 0; n < 15; n++) await officer.read(path);
  const used = cpuMeter([
    ['page', processOf(host, 'console')],
    ['api', processOf(host, 'agency-api')],
    ...(processes.has('postgres') ? [['postgres', processes.get('postgres')]] : []),
  ]);
  const times = [];
  for (let n = 0; n < pages; n++) times.push(await timed(() => officer.read(path)));
  const cpu = used();
  const [api, postgres] = [cpu.get('api') / pages, (cpu.get('postgres') ?? 0) / pages];
  const page = cpu.get('page') / pages;
  return {
    id: 'P20',
    what: `console: ${what}, CPU`,
    ours: `${say(page + api + postgres)} ms`,
    floor: `its calls ${say(api + postgres)} ms`,
    value: (page + api + postgres) / (api + postgres),
    goal: 1.5,
    unit: ' ×',
    notes: [
      `${what}: median ${say(median(times))} ms; CPU: console ${say(page)}, API ${say(api)}, PostgreSQL ${say(postgres)} ms`,
    ],
  };
}

/** The same in the node's own register, filled for it; of such a node nothing else is measured. */
export async function consolePagesAmong(stack, { caseId, cases }) {
  const username = await fillRegister(stack, caseId, cases);
  return consolePages(stack, { caseId, username, register: say(cases) });
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
