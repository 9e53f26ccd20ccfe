import { Kafka, logLevel } from 'kafkajs';
import { connectKafka } from './index.js';
import type { EventBus, IncomingRecord, OutgoingRecord } from './index.js';

const brokers = (process.env['KAFKA_BROKERS'] ?? '127.0.0.1:7440').split(',');

jest.setTimeout(60_000);

describe('the event bus on Kafka', () => {
  const prefix = `test-${crypto.randomUUID()}.`;
  const topic = 'gt.submission';
  const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
  const buses: EventBus[] = [];

  const bus = () => {
    const made = connectKafka({ brokers, clientId: 'test', prefix });
    buses.push(made);
    return made;
  };
  const record = (key: string, text: string): OutgoingRecord => ({
    topic,
    key,
    headers: { ce_id: text },
    value: Buffer.from(text),
  });

  /** Collects what is handled until as many as expected have come. */
  function reader(
    group: string,
    expected: number,
    handle: (record: IncomingRecord) => Promise<void> | void = () => {},
  ) {
    const seen: IncomingRecord[] = [];
    const on = bus();
    const all = new Promise<void>((resolve) => {
      on.read({
        group,
        topics: [topic, 'sv.submission'],
        handle: async (incoming) => {
          await handle(incoming);
          seen.push(incoming);
          if (seen.length === expected) resolve();
        },
        setAside: never,
      });
    });
    return { all, texts: () => seen.map(({ value }) => Buffer.from(value).toString()), seen, close: () => on.close() };
  }

  beforeAll(async () => {
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic: prefix + topic, numPartitions: 2 }] });
  });
  afterEach(() => Promise.all(buses.splice(0).map((each) => each.close())));
  afterAll(async () => {
    await admin.deleteTopics({ topics: [prefix + topic] });
    await admin.disconnect();
  });

  it('keeps the order of each key, and reads although another country has no topic yet', async () => {
    const reading = reader('order', 60);
    await bus().publish(Array.from({ length: 60 }, (_, n) => record(`case-${String(n % 3)}`, String(n))));
    await reading.all;
    for (const key of ['case-0', 'case-1', 'case-2']) {
      const own = reading.seen.filter((each) => each.key === key).map(({ headers }) => Number(headers['ce_id']));
      expect(own).toEqual([...own].sort((a, b) => a - b));
      expect(own).toHaveLength(20);
    }
    expect(reading.seen[0]).toMatchObject({ topic });
    expect(Math.abs(Date.now() - (reading.seen[0]?.takenAt ?? 0))).toBeLessThan(60_000);
  });

  it('gives a record again until it is handled, before any behind it, and to the next reader when it never was', async () => {
    await bus().publish(['a', 'b', 'c'].map((text) => record('one-case', `again-${text}`)));
    let failures = 0;
    const stubborn = reader('again', Infinity, ({ value }) => {
      if (!Buffer.from(value).toString().startsWith('again-b')) return;
      failures += 1;
      throw new Error('the database is down');
    });
    await until(() => failures >= 3);
    expect(stubborn.texts()).not.toContain('again-c');
    await stubborn.close();

    const next = reader('again', Infinity);
    await until(() => next.texts().includes('again-c'));
    const again = next.texts().filter((text) => text.startsWith('again-'));
    expect(again.slice(-2)).toEqual(['again-b', 'again-c']);
  });

  it('says of a group whether it is through with a topic, and nothing of one that is not there', async () => {
    const group = crypto.randomUUID();
    const topics = [topic, 'sv.nothing'];
    await bus().publish([record('one-case', 'read')]);
    expect(await bus().hasRead(group, topics)).toBe(false);
    expect(await bus().hasRead(group, ['sv.nothing'])).toBe(true);
    let held = true;
    const slow = reader(group, Infinity, ({ value }) => {
      if (held && Buffer.from(value).toString() === 'read') throw new Error('the database is down');
    });
    expect(await bus().hasRead(group, topics)).toBe(false);
    held = false;
    await until(() => slow.texts().includes('read'));
    let through = false;
    const looks = bus();
    while (!through) through = await looks.hasRead(group, topics);
  });

  it('keeps its place while a record is handled longer than a session lasts, and begins none again', async () => {
    await bus().publish([record('MX-26-000003-0', 'heavy'), record('MX-26-000003-0', 'behind it')]);
    const begun: string[] = [];
    // Four seconds over the session of a reader; nothing that could be waited for tells how long a broker waits.
    const heavy = async ({ value }: IncomingRecord) => {
      const text = Buffer.from(value).toString();
      if (text === 'heavy' || text === 'behind it') begun.push(text);
      if (text === 'heavy') await new Promise((resolve) => setTimeout(resolve, 10_000));
    };
    const seen: string[] = [];
    await new Promise<void>((resolve) => {
      bus().read({
        group: crypto.randomUUID(),
        topics: [topic],
        handle: async (incoming) => {
          await heavy(incoming);
          seen.push(Buffer.from(incoming.value).toString());
          if (seen.includes('behind it')) resolve();
        },
        setAside: never,
      });
    });
    expect(begun).toEqual(['heavy', 'behind it']);
  });

  it('shares a broker with others who read in a group of the same name, and takes nothing from them', async () => {
    const others = connectKafka({ brokers, clientId: 'test', prefix: `${prefix}other.` });
    buses.push(others);
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic: `${prefix}other.${topic}` }] });
    const theirs: string[] = [];
    others.read({
      group: 'shared',
      topics: [topic],
      handle: ({ value }) => Promise.resolve(void theirs.push(Buffer.from(value).toString())),
      setAside: never,
    });
    await others.publish([record('case', 'theirs-1')]);
    await until(() => theirs.includes('theirs-1'));

    const ours = reader('shared', Infinity);
    await bus().publish([record('case', 'ours')]);
    await others.publish([record('case', 'theirs-2')]);
    await until(() => ours.texts().includes('ours') && theirs.includes('theirs-2'));
    expect(theirs).toEqual(['theirs-1', 'theirs-2']);
    expect(ours.texts().filter((text) => text.startsWith('theirs'))).toEqual([]);
    await admin.deleteTopics({ topics: [`${prefix}other.${topic}`] });
  });

  it('[D 2] says when a topic is missing into which it would write', async () => {
    await expect(bus().check([topic])).resolves.toBeUndefined();
    await expect(bus().check([topic, 'gt.dossier'])).rejects.toThrow(/does not host this topic-partition/);
    expect(await admin.listTopics()).not.toContain(`${prefix}gt.dossier`);
  });

  it('says when the broker does not answer, and fails a publication instead of losing it', async () => {
    await expect(bus().check()).resolves.toBeUndefined();
    const nowhere = connectKafka({ brokers: ['127.0.0.1:1'], clientId: 'test' });
    await expect(nowhere.check()).rejects.toThrow();
    await expect(nowhere.publish([record('case', 'lost')])).rejects.toThrow();
    await nowhere.close();
  });
});

const never = () => Promise.reject(new Error('these batches can be read'));

/** Looks again every 20 ms; gives up before the test does, or it would go on looking after it and keep the suite open. */
async function until(condition: () => boolean): Promise<void> {
  const giveUp = Date.now() + 45_000;
  while (!condition()) {
    if (Date.now() > giveUp) throw new Error('not within 45 seconds');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
