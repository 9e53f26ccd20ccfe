import { nodeOf } from '@puente/testing/actors';
import { Client, Connection } from '@temporalio/client';
import { Kafka, logLevel } from 'kafkajs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { leaks as leaksOf } from './personal-data/leaks.js';

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
    const connection = await Connection.connect({ address: endpoints.temporal.address });
    const client = new Client({ connection, namespace: nodeOf(endpoints, country).namespace });
    const history = await client.workflow.getHandle(caseId).fetchHistory();
    const description = await client.workflow.getHandle(caseId).describe();
    await connection.close();
    expect(history.events?.length).toBeGreaterThan(5);
    const plain = JSON.stringify(history, (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    );
    expect(leaks(plain)).toEqual([]);
    expect(leaks(JSON.stringify(description.typedSearchAttributes.getAll()))).toEqual([]);
  });

  it('not in a key, a header or the bytes of an event', async () => {
    const kafka = new Kafka({ brokers: endpoints.kafka.brokers.split(','), logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    const topics = (await admin.listTopics()).filter((topic) => /^(mx|gt)\./.test(topic));
    const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
    const total = ends.flat().reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
    const consumer = kafka.consumer({ groupId: `reading-everything-${Date.now()}` });
    const found: string[] = [];
    let read = 0;
    await consumer.subscribe({ topics, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer
        .run({
          eachMessage: ({ message }) => {
            const headers = Object.values(message.headers ?? {}).map(String);
            found.push(...leaks([String(message.key), ...headers, String(message.value)].join('\n')));
            if (++read >= total) resolve();
            return Promise.resolve();
          },
        })
        .catch(reject);
    });
    await consumer.disconnect();
    await admin.disconnect();
    expect(read).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('not in a log, so in no URL that was logged either', async () => {
    const logs = (await readdir(endpoints.logs)).filter((name) => name.endsWith('.log'));
    expect(logs.length).toBeGreaterThanOrEqual(6);
    for (const name of logs)
      expect({ name, leaks: leaks(await readFile(join(endpoints.logs, name), 'utf8')) }).toEqual({ name, leaks: [] });
  });
});
