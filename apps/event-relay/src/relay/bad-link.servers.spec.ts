import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { IncomingRecord } from '@puente/messaging/event-bus';
import { resendingOf } from '@puente/persistence/outbox';
import { instant } from '@puente/domain/kernel';
import { until } from '@puente/testing/actors';
import type { Link } from '@puente/testing/link';
import { openLink } from '@puente/testing/link';
import type { Border, Filed } from './border.sample.js';
import { file, GT, MX, openBorder } from './border.sample.js';

jest.setTimeout(60_000);

const brokers = process.env['KAFKA_BROKERS'] ?? '';
const cases = 5;

/** A broker says by which address it is spoken to: behind the link, by the link's. */
function namesItself(from: number, to: () => number) {
  const of = (port: number) => {
    const bytes = Buffer.from('127.0.0.1....');
    bytes.writeInt32BE(port, bytes.length - 4);
    return bytes;
  };
  return (said: Buffer): Buffer => {
    for (let at = said.indexOf(of(from)); at >= 0; at = said.indexOf(of(from))) of(to()).copy(said, at);
    return said;
  };
}

describe('a broker behind a bad link', () => {
  let link: Link;
  let border: Border;
  /** What lies on the topic of filings, whoever reads it. */
  const published: IncomingRecord[] = [];

  beforeAll(async () => {
    const port = Number(brokers.split(':').at(-1));
    link = await openLink(
      port,
      namesItself(port, () => link.port),
    );
    process.env['KAFKA_BROKERS'] = `127.0.0.1:${String(link.port)}`;
    border = await openBorder(await loadRuleBook());
    border.bus.read({
      ...{ group: randomUUID(), topics: ['gt.submission'], setAside: () => Promise.resolve() },
      handle: (record) => Promise.resolve(void published.push(record)),
    });
    await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
    await arrives([await file(border.gt, GT)]);
  });
  afterAll(async () => {
    process.env['KAFKA_BROKERS'] = brokers;
    await border.close();
    await link.close();
  });

  const told = async ({ caseId }: Filed) => {
    const all = await resendingOf(border.gt.database.pool).list(
      { to: MX, since: instant(Date.now() - 3_600_000) },
      1000,
    );
    return all.filter((row) => row.caseId === caseId);
  };
  const arrives = (filed: readonly Filed[]) =>
    until('each is confirmed', async () => {
      const rows = (await Promise.all(filed.map(told))).flat();
      return rows.length > 0 && rows.every(({ became }) => became === 'applied');
    });
  /** A paper and a filing of each case. */
  const linesOf = (filed: readonly Filed[]) =>
    published.filter(({ headers }) => filed.some(({ caseId }) => caseId === headers['ce_subject'])).length;

  it('[row 8] that is slow carries everything within seconds, and once', async () => {
    link.slow(150);
    const [began, came] = [performance.now(), link.connections()];
    const filed = await Promise.all(Array.from({ length: cases }, () => file(border.gt, GT)));
    await arrives(filed);
    expect(performance.now() - began).toBeLessThan(15_000);
    link.slow(0);
    await until('all of it is read', () => Promise.resolve(linesOf(filed) >= 2 * cases));
    expect(linesOf(filed)).toBe(2 * cases);
    expect((await Promise.all(filed.map(told))).flat().map(({ attempt }) => attempt)).toEqual(Array(cases).fill(1));
    // Whoever waits does not come again and again.
    expect(link.connections() - came).toBeLessThan(10);
  });

  it('[row 8] that loses every connection again and again is asked no storm, and carries everything once it holds', async () => {
    const [since, came] = [performance.now(), link.connections()];
    const losing = setInterval(() => link.lose(), 10);
    const filed = await Promise.all(Array.from({ length: cases }, () => file(border.gt, GT)));
    await pause(3000);
    const tried = link.connections() - came;
    const aSecond = (1000 * tried) / (performance.now() - since);
    clearInterval(losing);
    const began = performance.now();
    await arrives(filed);
    expect(performance.now() - began).toBeLessThan(15_000);
    // Two relays with a writer and two readers each, and one reader of the test's: each pauses before it comes again. Without a pause they
    // come as often as the link is lost, a hundred times a second each.
    expect(aSecond).toBeLessThan(80);
    expect(tried).toBeGreaterThan(5);
    expect(linesOf(filed)).toBeLessThanOrEqual(2 * cases * 3);
    for (const { caseId } of filed) {
      const { rows } = await border.mx.database.pool.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM journal WHERE case_id = $1 AND type = 'submission-received'`,
        [caseId],
      );
      expect(rows).toEqual([{ n: 1 }]);
    }
  });
});
