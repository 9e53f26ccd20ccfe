import { reconciler, wakeNow } from '@puente/event-relay/waking';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { wakesOf } from '@puente/persistence/wakes';
import type { Waker } from '@puente/platform/temporal';
import { connectWaker } from '@puente/platform/temporal';
import { until } from '@puente/testing/actors';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { RealTime } from './real-time.js';

const namespace = 'gt';
const season = 120 * 86_400_000;

describe('processes that Temporal lost', () => {
  let real: RealTime;
  let host: CaseNode;
  let waker: Waker;
  let ahead = 0;
  beforeAll(async () => {
    real = await RealTime.start(namespace);
    host = await real.node('GT', { time: () => Date.now() + ahead });
    waker = connectWaker({ address: process.env['TEMPORAL_ADDRESS'] ?? '', namespace });
  });
  afterAll(async () => {
    await waker.close();
    await real.stop();
  });

  const filed = () => {
    const at = instant(Date.now() + ahead);
    const file = { filing: aFiling(at), authenticity: authentic(at) };
    return { type: 'receive-file' as const, from: 'MX' as CountryCode, ...file };
  };
  const inReview = async (): Promise<CaseId> => {
    const caseId = aCaseNumber('GT' as CountryCode);
    await host.does('recognition-review', caseId, people.mexico, filed());
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    return caseId;
  };
  /** Its row went when Temporal took it; then Temporal forgot. */
  const forgotten = async (): Promise<CaseId> => {
    const caseId = aCaseNumber('GT' as CountryCode);
    await host.commits('recognition-review', caseId, people.mexico, filed());
    await host.database.pool.query('DELETE FROM wakes WHERE case_id = $1', [caseId]);
    return caseId;
  };
  const lose = async (caseId: CaseId, others: readonly CaseId[]) => {
    await real.client.workflow.getHandle(caseId).terminate('its store is gone');
    await until('Temporal lists what runs', async () => {
      const listed = await waker.running([caseId, ...others]);
      return !listed.has(caseId) && others.every((other) => listed.has(other));
    });
  };
  const history = async (caseId: CaseId) => {
    const { events } = await real.client.workflow.getHandle(caseId).fetchHistory();
    return events ?? [];
  };
  const signals = async (caseId: CaseId) =>
    (await history(caseId)).filter(({ workflowExecutionSignaledEventAttributes: signal }) => signal).length;
  /** When its last alarm rings, in seconds. */
  const alarm = async (caseId: CaseId) =>
    Math.max(
      ...(await history(caseId)).map(({ eventTime, timerStartedEventAttributes: timer }) =>
        timer ? Number(eventTime?.seconds) + Number(timer.startToFireTimeout?.seconds) : 0,
      ),
    );

  const alarmSet = (caseId: CaseId) =>
    until('its alarm is set', async () => {
      const at = await alarm(caseId);
      return at > 0 && at;
    });

  it('[row 5][D 1] come back by themselves, each once, with their alarms, and settle what fell due meanwhile once', async () => {
    const over = await forgotten();
    const [lost, running] = [await inReview(), await inReview()];
    // Sent, as whoever settled says.
    await host.database.pool.query('DELETE FROM wakes');
    const [rang, told] = [await alarmSet(lost), await signals(running)];
    await lose(lost, [running]);

    const missing: number[] = [];
    const now = () => instant(Date.now() + ahead);
    const turn = reconciler({
      ...{ pool: host.database.poolOf('relay'), waker, wakes: wakesOf(host.database.poolOf('relay')) },
      ...{ clock: { now }, onMissing: (count) => missing.push(count), restMs: 0, settledMs: 0 },
    });
    // Two rounds, in which nobody sends what the first one left.
    for (let n = 0; n < 4; n += 1) await turn();
    expect(missing).toEqual([2]);
    await host.dispatches();

    await host.until(over, ({ stage }) => stage === 'host-review');
    expect(Math.abs((await alarmSet(lost)) - rang)).toBeLessThan(60);
    expect([await signals(over), await signals(lost), await signals(running)]).toEqual([1, 1, told]);

    await host.database.pool.query('DELETE FROM wakes');
    await lose(over, [lost, running]);
    ahead = season;
    await turn();
    await host.dispatches();
    await host.reaches(over, ({ stage }) => stage !== 'host-review');
    expect(await signals(over)).toBe(1);
    expect((await host.journal(over)).filter((type) => type === 'decided')).toHaveLength(1);
  });

  it('[D 1] are woken where they run and are behind their file, once, as after Temporal got an older store back', async () => {
    const [behind, other] = [await inReview(), await inReview()];
    await host.commits('recognition-review', behind, people.gtReviewer, {
      type: 'extend-review',
      by: { unit: 'business-days', days: 10 },
      reasons: { es: 'Demostración' },
    });
    await host.database.pool.query('DELETE FROM wakes');
    const due = (await host.view(behind)).deadline?.at;
    const shown = async () => (await waker.running([behind, other])).get(behind)?.dueAt;
    await until('both show themselves', async () => {
      const listed = await waker.running([behind, other]);
      return [...listed.values()].filter(({ stage }) => stage === 'host-review').length === 2;
    });
    expect(await shown()).not.toBe(due);
    const found: number[][] = [];
    const turn = reconciler({
      ...{ pool: host.database.poolOf('relay'), waker, wakes: wakesOf(host.database.poolOf('relay')) },
      clock: { now: () => instant(Date.now() + ahead) },
      ...{ onMissing: (...counts) => found.push(counts), restMs: 0, settledMs: 0 },
    });
    const of = async (caseId: CaseId) => {
      const { rows } = await host.database.pool.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM wakes WHERE case_id = $1',
        [caseId],
      );
      return rows[0]?.n;
    };
    await turn();
    expect([await of(behind), await of(other)]).toEqual([1, 0]);
    // Nobody answers: it is not told each round.
    await host.database.pool.query('DELETE FROM wakes WHERE case_id = $1', [behind]);
    const counted = found.length;
    await turn();
    await turn();
    expect([await of(behind), found.length]).toEqual([0, counted]);
    await host.database.pool.query('DELETE FROM wakes');
    const later = reconciler({
      ...{ pool: host.database.poolOf('relay'), waker, wakes: wakesOf(host.database.poolOf('relay')) },
      clock: { now: () => instant(Date.now() + ahead) },
      ...{ onMissing: () => undefined, restMs: 0, settledMs: 0 },
    });
    await later();
    const wakes = wakesOf(host.database.pool);
    for (const wake of await wakes.overdue(0, 100)) await wakeNow(wake, waker, wakes);
    await until('it shows what its file says', async () => (await shown()) === due);
  });

  it('[D 1] are not looked for in a file that just changed, of which Temporal may not have heard yet', async () => {
    const fresh = await forgotten();
    const pool = host.database.poolOf('relay');
    const clock = { now: () => instant(Date.now() + ahead) };
    await reconciler({ pool, waker, wakes: wakesOf(pool), clock, onMissing: () => undefined })();
    const { rows } = await pool.query('SELECT 1 FROM wakes WHERE case_id = $1', [fresh]);
    expect(rows).toEqual([]);
  });
});
