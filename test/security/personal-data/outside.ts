import { Client, Connection } from '@temporalio/client';
import { Kafka, logLevel } from 'kafkajs';

/** Each event of these topics with its key and headers, as text. */
export async function eventsOn(brokers: string, isAsked: (topic: string) => boolean): Promise<readonly string[]> {
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const topics = (await admin.listTopics()).filter(isAsked);
  const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
  await admin.disconnect();
  const total = ends.flat().reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  if (total === 0) return [];
  const consumer = kafka.consumer({ groupId: `reading-everything-${Date.now()}` });
  const texts: string[] = [];
  await consumer.subscribe({ topics, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        eachMessage: ({ message }) => {
          const headers = Object.values(message.headers ?? {}).map(String);
          texts.push([String(message.key), ...headers, String(message.value)].join('\n'));
          if (texts.length >= total) resolve();
          return Promise.resolve();
        },
      })
      .catch(reject);
  });
  await consumer.disconnect();
  return texts;
}

interface Told {
  readonly id: string;
  readonly events: number;
  /** Its name, its history, in which payloads are base64, and its attributes. */
  readonly text: string;
}

/** What Temporal keeps of the newest processes of a node, or of one. */
export async function processesIn(
  { address, namespace }: { readonly address: string; readonly namespace: string },
  { only, atMost = 100 }: { readonly only?: string; readonly atMost?: number } = {},
): Promise<readonly Told[]> {
  const connection = await Connection.connect({ address });
  const { workflow } = new Client({ connection, namespace });
  const ids = new Set(only === undefined ? [] : [only]);
  if (only === undefined)
    for await (const { workflowId } of workflow.list()) {
      ids.add(workflowId);
      if (ids.size >= atMost) break;
    }
  const told = await Promise.all(
    [...ids].map(async (id) => {
      const handle = workflow.getHandle(id);
      const [history, { typedSearchAttributes }] = [await handle.fetchHistory(), await handle.describe()];
      const text = `${id}\n${JSON.stringify(history)}\n${JSON.stringify(typedSearchAttributes.getAll())}`;
      return { id, events: history.events?.length ?? 0, text };
    }),
  );
  await connection.close();
  return told;
}
