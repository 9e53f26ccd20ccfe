import { randomUUID } from 'node:crypto';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { caseLookUp } from '../queries/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { HeldThere, Restore } from './index.js';
import { comparing, restoresOf } from './index.js';

const [GT, SV] = ['GT', 'SV'] as CountryCode[] as [CountryCode, CountryCode];
const [low, middle] = ['10000000-0000-4000-8000-000000000000', '80000000-0000-4000-8000-000000000000'];

describe('[attack 53] what another country says that it has of a restored node', () => {
  let node: TestDatabase;
  let restore: Restore;
  beforeEach(async () => {
    node = await testDatabase();
    restore = await restoresOf(node.poolOf('operator')).begin(instant(Date.now()));
    await comparing(node.poolOf('relay')).open(restore, [GT, SV]);
  });
  afterEach(() => node.drop());

  const take = (page: Partial<Parameters<ReturnType<typeof comparing>['take']>[2]>, from = GT) =>
    comparing(node.poolOf('relay')).take(restore, from, { had: [], sent: [], ...page }, restore.beganAt);
  const open = (id: string, kind: string, state: object) =>
    node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned,
         opened_at, updated_at)
       VALUES ($1, $2, 1, 1, '', 'submitted', $3, '{}', '{}', '{}', '{}', now(), now())`,
      [id, kind, state],
    );
  const said = (caseId: string, at = restore.beganAt, type = 'verification.completed'): HeldThere => ({
    ...{
      id: randomUUID(),
      caseId: caseId as CaseId,
      type: `org.puente.${type}.v1`,
      at,
      stage: 'received',
      decides: true,
    },
  });
  const waitsToBeLetIn = (eventId: string | undefined) =>
    node.pool.query(
      `INSERT INTO quarantine (topic, partition, "offset", reason, detail, country, event_id, headers, body, received_at)
       VALUES ('gt.verification', 0, 1, 'TOO_MANY_NEW_PEOPLE', '', 'GT', $1, '{}', '', now())`,
      [eventId],
    );
  const held = async () => (await restoresOf(node.poolOf('operator')).held()).filter(({ decides }) => decides);

  it('is asked for what a third country used the ids of, as a command or by its name in a header', async () => {
    const [command, aside, own] = [randomUUID(), randomUUID(), randomUUID()];
    await node.pool.query(
      `INSERT INTO commands (id, case_id, type, actor, at, outcome)
       VALUES ($1, 'c', 'hear', '{"kind":"country","country":"SV"}', now(), '{}')`,
      [command],
    );
    for (const [offset, topic, id] of [
      [1, 'sv.submissions', aside],
      [2, 'gt.submissions', own],
    ])
      await node.pool.query(
        `INSERT INTO quarantine (topic, partition, "offset", reason, detail, country, event_id, headers, body, received_at)
         VALUES ($2, 0, $1, 'NOT_SETTLED', '', 'GT', $3, '{}', '', now())`,
        [offset, topic, id],
      );
    expect(await take({ sent: [command, aside, own] })).toEqual(expect.arrayContaining([command, aside]));
    const { rows } = await node.pool.query('SELECT FROM restore_wanted');
    expect(rows).toHaveLength(2);
  });

  it('holds only a case that is decided here and is theirs, in the time that was lost', async () => {
    await open('GT-26-AAAAAA-A', 'recognition-request', { filing: { filedIn: 'MX', hosts: [{ country: 'GT' }] } });
    await open('GT-26-BBBBBB-B', 'recognition-request', {
      filing: { filedIn: 'MX', hosts: [{ country: 'SV' }] },
      note: 'GT',
    });
    await open('GT-26-CCCCCC-C', 'recognition-review', { filing: { home: 'GT' } });
    const early = instant(Date.parse(restore.lostSince) - 1000);
    const later = instant(Date.parse(restore.beganAt) + 60_000);
    await take({
      had: [
        ...['GT-26-BBBBBB-B', 'GT-26-CCCCCC-C', 'GT-26-DDDDDD-D'].map((each) => said(each)),
        ...[early, later].map((at) => said('GT-26-AAAAAA-A', at)),
        said('GT-26-AAAAAA-A', restore.beganAt, 'recognition.decided'),
      ],
    });
    expect(await held()).toEqual([]);
    const round = await node.pool.query<{ round: number }>(`SELECT round FROM restore_partners WHERE country = 'GT'`);
    expect(round.rows).toEqual([{ round: 2 }]);
    await take({ had: [said('GT-26-AAAAAA-A'), said('GT-26-CCCCCC-C', restore.beganAt, 'recognition.decided')] });
    expect((await held()).map(({ caseId }) => caseId)).toEqual(['GT-26-AAAAAA-A', 'GT-26-CCCCCC-C']);
  });

  it('has what was filed here opened anew by whoever has it, and nothing else', async () => {
    const filed = (caseId: string, at = restore.beganAt) => said(caseId, at, 'submission.filed');
    const early = instant(Date.parse(restore.lostSince) - 1000);
    await open('GT-26-CCCCCC-C', 'recognition-review', { filing: { home: 'GT' } });
    const [lost, told, old, here] = ['A', 'B', 'D', 'C'].map((each) => `GT-26-${each.repeat(6)}-${each}`);
    await take({ had: [filed(String(lost)), said(String(told)), filed(String(old), early), filed(String(here))] });
    const look = caseLookUp(node.poolOf('relay'));
    const isLost = (which: unknown, to = GT) => look.lostTo(which as CaseId, to);
    expect(await isLost(lost)).toBe(true);
    // The home country takes as long as its law lets it: the restore was long ago.
    await node.pool.query(`UPDATE restores SET opened_at = now() - interval '90 days'`);
    expect(await isLost(lost)).toBe(true);
    // By another country, by another event, from before the backup, and what is here.
    expect(await Promise.all([isLost(lost, SV), isLost(told), isLost(old), isLost(here)])).not.toContain(true);
  });

  it('agrees with nobody who has more of this node to read, on whatever page it says so', async () => {
    const rounds = async () =>
      (
        await node.pool.query<{ round: string; agreed: boolean }>(
          `SELECT round, agreed_at IS NOT NULL AS agreed FROM restore_partners WHERE country = 'GT'`,
        )
      ).rows;
    await take({ behind: true, next: middle });
    await take({ after: middle });
    expect(await rounds()).toEqual([{ round: 2, agreed: false }]);
    await take({});
    expect(await rounds()).toEqual([{ round: 2, agreed: true }]);
  });

  it('[D 3] agrees with nobody of whose events one waits to be let in: its case comes yet, and is held', async () => {
    const late = said('GT-26-AAAAAA-A');
    const sent = [randomUUID()];
    const agreed = async () =>
      (await restoresOf(node.poolOf('operator')).agreedWith(restore)).some(({ agreedAt }) => agreedAt !== undefined);
    expect(await take({ had: [late], sent })).toEqual(sent);
    await waitsToBeLetIn(sent[0]);
    // Its sender says no more of it: it heard that it waits here.
    for (let round = 2; round <= 4; round += 1) await take({ had: [late] });
    expect(await agreed()).toBe(false);
    await node.pool.query('UPDATE quarantine SET resolved_at = now()');
    await open('GT-26-AAAAAA-A', 'recognition-request', { filing: { filedIn: 'GT', hosts: [] } });
    await take({ had: [late] });
    expect([await agreed(), (await held()).map(({ caseId }) => caseId)]).toEqual([true, ['GT-26-AAAAAA-A']]);
  });

  it('[D 3] agrees with nobody of whose events one waited already when the backup was taken, and was let in since', async () => {
    const id = randomUUID();
    await waitsToBeLetIn(id);
    for (let round = 1; round <= 4; round += 1) expect(await take({ sent: [id] })).toEqual([]);
    const [gt] = await restoresOf(node.poolOf('operator')).agreedWith(restore);
    expect([gt?.country, gt?.agreedAt]).toEqual(['GT', undefined]);
  });

  it('asks twelve times for what leaves no trace, not counting those in which its sender takes on no more', async () => {
    const sent = [randomUUID()];
    for (let round = 1; round <= 15; round += 1) expect(await take({ sent, behind: true })).toEqual(sent);
    for (let round = 1; round <= 12; round += 1) expect(await take({ sent })).toEqual(sent);
    expect(await take({ sent })).toEqual([]);
  });

  it('holds what comes back by the round after, and takes no list that does not go on', async () => {
    const late = said('GT-26-AAAAAA-A');
    await take({ had: [late] });
    await open('GT-26-AAAAAA-A', 'recognition-request', { filing: { filedIn: 'GT', hosts: [] } });
    expect(await held()).toEqual([]);
    await take({ had: [late] });
    expect(await held()).toHaveLength(1);

    await take({ next: middle }, SV);
    await take({ after: middle, next: low }, SV);
    const { rows } = await node.pool.query(`SELECT after FROM restore_partners WHERE country = 'SV'`);
    expect(rows).toEqual([{ after: middle }]);
  });
});
