import { Kafka, logLevel } from 'kafkajs';

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

/** What lies on a topic about a case, oldest first, as anybody on the broker sees it. */
export async function messagesAbout(brokers: string, topic: string, caseId: string): Promise<readonly Message[]> {
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const total = ends.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  if (total === 0) return [];
  const consumer = kafka.consumer({ groupId: `reading-${caseId}-${Date.now()}` });
  const found: Message[] = [];
  let read = 0;
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        eachMessage: ({ message }) => {
          const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)] as const);
          if (String(message.key) === caseId)
            found.push({ headers: Object.fromEntries(headers), value: String(message.value) });
          if (++read >= total) resolve();
          return Promise.resolve();
        },
      })
      .catch(reject);
  });
  await consumer.disconnect();
  return found;
}
