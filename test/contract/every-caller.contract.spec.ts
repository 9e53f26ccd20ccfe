import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { ApiClient } from '@puente/testing/actors';
import { certificateFor, demonstrationWorker, nodeOf, workerByPhone } from '@puente/testing/actors';
import { leaks } from '../security/personal-data/leaks.js';
import { eventsOn, processesIn } from '../security/personal-data/outside.js';
import { nextWorker, openWorld } from '../world/world.js';
import type { CallerName } from './callers.js';
import { callerNames, callerOf } from './callers.js';
import type { Document, Known } from './fuzz.js';
import { fuzz } from './fuzz.js';

/** The node that the fewest journeys count on: what is invented here stays in it. */
const corridor = { home: 'CL', host: 'PE' } as const;
const country = corridor.host;
const limit = 15 * 60_000;

const world = openWorld();
const { endpoints, people } = world;
let document: Document;
let known: Known;
let page: ApiClient;
let secrets: readonly string[];

beforeAll(async () => {
  const steps = world.across(corridor);
  const held = certificateFor(await loadRuleBook(), corridor);
  const worker = demonstrationWorker(nextWorker(), held, { nationality: country });
  const [draft, filed] = [await steps.draft(worker), await steps.draft(worker)];
  await steps.submit(filed);
  page = await workerByPhone(people, country, filed);
  secrets = worker.secrets;
  const counter = people.user(steps.by.counter);
  const { body } = await counter.must(counter.get(`/cases/${filed}`));
  const answer = await page.must(people.anyone(country).get('/openapi.json'));
  document = answer.body as unknown as Document;
  known = { caseId: [draft, filed], number: [filed], dossierId: [String(body['dossierId'])] };
}, limit);

describe('[wall 9] the API, asked for all that its document offers', () => {
  it.each(callerNames.map((name) => [name]))(
    'answers %s as the document says, and never with a fault of its own',
    async (name: CallerName) => {
      const caller = callerOf(name, country, world, page);
      const log = join(endpoints.logs, `contract-${name.replaceAll(' ', '-')}.txt`);
      const found = await fuzz(document, caller, known, { log, proxyKey: nodeOf(endpoints, country).proxyKey });
      // Thrown, and not compared: what was found begins the message, with its seed and how to ask again.
      if (found !== '') throw new Error(found);
    },
    limit,
  );

  it('runs on, all of it', async () => {
    const node = nodeOf(endpoints, country);
    for (const part of [node.api, node.portal, node.caseWorker, node.eventRelay])
      expect([part, (await fetch(`${part}/readiness`)).status]).toEqual([part, 200]);
  });

  it('[F31] has logged nothing of the person whose file it was about, and no fault', async () => {
    for (const name of (await readdir(endpoints.logs)).filter((one) => one.startsWith(`${country}-`))) {
      const text = await readFile(join(endpoints.logs, name), 'utf8');
      expect({ name, leaks: leaks(text, secrets) }).toEqual({ name, leaks: [] });
      if (name.includes('agency-api')) expect(text).not.toContain('"code":"INTERNAL_FAULT"');
    }
  });

  it('[F31] has put nothing of them into Temporal, nor into a key, a header or the bytes of an event', async () => {
    const { namespace } = nodeOf(endpoints, country);
    const processes = await processesIn({ address: endpoints.temporal.address, namespace });
    expect(processes).not.toEqual([]);
    const events = await eventsOn(endpoints.kafka.brokers, (topic) => topic.startsWith(`${country.toLowerCase()}.`));
    const found = [...processes.map(({ text }) => text), ...events].flatMap((text) => leaks(text, secrets));
    expect(found).toEqual([]);
  });
});
