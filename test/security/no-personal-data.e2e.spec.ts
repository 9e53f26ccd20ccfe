import { nodeOf } from '@puente/testing/actors';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { leaks as leaksOf } from './personal-data/leaks.js';
import { eventsOn, processesIn } from './personal-data/outside.js';

const { endpoints, people, steps } = openWorld();
const worker = photovoltaicInstaller(nextWorker());

const leaks = (text: string): string[] => leaksOf(text, worker.secrets);

describe('[F31][F67][wall 11] no personal data outside the sealed dossier', () => {
  let caseId: string;

  beforeAll(async () => {
    const filed = await steps.toRecognition(worker);
    caseId = filed.caseId;
    const page = await people.worker('GT', caseId, filed.code);
    await page.must(page.get('/status'));
  });

  it('the check can fail: it finds a word that was hidden in base64', () => {
    expect(leaks(Buffer.from(JSON.stringify({ name: worker.secrets[0] })).toString('base64'))).toEqual([
      worker.secrets[0],
    ]);
  });

  it.each(['MX', 'GT'])('not in the history of the process in %s', async (country) => {
    const { namespace } = nodeOf(endpoints, country);
    const [process] = await processesIn({ address: endpoints.temporal.address, namespace }, { only: caseId });
    expect(process?.events).toBeGreaterThan(5);
    expect(leaks(process?.text ?? '')).toEqual([]);
  });

  it('not in a key, a header or the bytes of an event', async () => {
    const events = await eventsOn(endpoints.kafka.brokers, (topic) => /^(mx|gt)\./.test(topic));
    expect(events).not.toEqual([]);
    expect(events.flatMap(leaks)).toEqual([]);
  });

  it('not in a log, so in no URL that was logged either', async () => {
    const logs = (await readdir(endpoints.logs)).filter((name) => name.endsWith('.log'));
    expect(logs.length).toBeGreaterThanOrEqual(6);
    for (const name of logs)
      expect({ name, leaks: leaks(await readFile(join(endpoints.logs, name), 'utf8')) }).toEqual({ name, leaks: [] });
  });
});
