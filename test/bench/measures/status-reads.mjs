import { codeByPhone, nodeOf } from '@puente/testing/actors';
import { each } from '../instruments/stack.mjs';
import { median, say, sum } from '../instruments/numbers.mjs';
import { metered } from './decisions.mjs';

const flight = 32;

/** P5: the worker's page as JSON, with a session, against one row read by its key. By CPU: rates follow what the load leaves over. */
export async function statusReads(stack, { submitted, readFloor, scratch }) {
  const { api } = stack;
  const tokens = await each(submitted.length, 4, (n) => sessionOf(stack, submitted[n]));
  const loads = {
    ours: {
      url: api,
      request: (n) => ({ path: '/status', headers: { authorization: `Bearer ${tokens[n % tokens.length]}` } }),
    },
    bare: { url: readFloor.url, request: (n) => ({ path: `/status/${scratch.ids[n % scratch.ids.length]}` }) },
    text: { url: readFloor.url, request: (n) => ({ path: `/text/${scratch.ids[n % scratch.ids.length]}` }) },
  };
  const pids = { ours: stack.processOf(stack.host, 'agency-api'), bare: readFloor.pid, text: readFloor.pid };
  const run = (side, seconds) =>
    metered({ ...loads[side], flight, seconds }, pids[side], stack.processes.get('postgres'));
  for (const side of ['bare', 'ours']) await run(side, 2);
  const rounds = [];
  for (let n = 0; n < 4; n++)
    rounds.push({ bare: await run('bare', 2), ours: await run('ours', 2), text: await run('text', 2) });

  const rate = (side) => median(rounds.map((round) => round[side].perSecond));
  const cpu = (side) => sum(rounds.map((round) => round[side].node)) / rounds.length;
  const ratio = (side) => median(rounds.map((round) => round.ours.perSecond / round[side].perSecond));
  return [
    {
      id: 'P5',
      what: 'worker’s status, CPU in Node',
      ours: `${say(cpu('ours'))} ms`,
      floor: `bare read ${say(cpu('bare'))} ms`,
      value: cpu('ours') / cpu('bare'),
      goal: 1.5,
      unit: ' ×',
      notes: [
        `requests/s: ${say(rate('ours'))}; bare ${say(rate('bare'))} (${say(ratio('bare'))} ×)`,
        `against a read that passes the row on as text, never parsed: ${say(cpu('text'))} ms, and ${say(ratio('text'))} × of its ${say(rate('text'))}/s`,
      ],
    },
  ];
}

async function sessionOf({ endpoints, host, people }, caseNumber) {
  const anyone = people.anyone(host);
  const code = await codeByPhone(nodeOf(endpoints, host).messages, caseNumber, () =>
    anyone.must(anyone.post('/status/codes', { caseNumber })),
  );
  const { body } = await anyone.must(anyone.post('/status/sessions', { caseNumber, code }));
  return body.token;
}
