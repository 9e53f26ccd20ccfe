import { cpSync, renameSync } from 'node:fs';
import { ApiProblem } from '@puente/testing/actors';
import { drillTime, openDrill, sized, some, timed } from './drill.js';
import { loses } from './losses.js';

jest.setTimeout(drillTime);

const drill = openDrill();
const { gt, here, server, steps } = drill;

describe('a database that is put back to a moment by its base backup and its log', () => {
  it('[D 3] knows what it lost, gets back what it was sent, decides nothing again that its partner has, and agrees with it on every case', async () => {
    const said = timed();
    const open = await drill.reviewed();
    const [kept, lost, rest] = [open.slice(0, some), open.slice(some, 2 * some), open.slice(2 * some)];
    said('filled');
    await server.backUp();
    said('backed up');
    await drill.decided(kept);
    const moment = await server.moment();
    await drill.decided(lost);
    const late = await drill.filed();
    await drill.arrived(late);
    await server.archived();
    said('decided and filed after it');

    await drill.nodeStops();
    await server.putBack(moment);
    said('put back');
    const held = await drill.opensAgain();
    said('reconciled and opened');
    expect(held.toSorted()).toEqual(lost.toSorted());
    for (const caseId of lost.slice(0, 2)) {
      expect(await steps.read(steps.by.supervisor, caseId)).toMatchObject({ stage: 'host-review' });
      const again = await steps.propose(caseId).catch((error: unknown) => error);
      expect(again).toBeInstanceOf(ApiProblem);
      expect((again as ApiProblem).answer.body).toMatchObject({ code: 'DECIDED_BEFORE_THE_RESTORE' });
    }
    await drill.verified(late);
    await drill.inReview(late);
    await drill.decided(late);
    const after = await drill.walked();
    await drill.holds([...kept, ...rest, ...after]);
    await drill.holdsAgain(late);
    said('decided and compared');
    expect((await here('journal verify --all')).code).toBe(0);
  });
});

describe('Temporal’s store', () => {
  it('[row 5][D 1] is lost whole: every process is started again, once, and each file goes on to its end', async () => {
    const said = timed();
    const caseIds = await drill.reviewed();
    said('filled');
    await drill.losesTemporal();
    said('lost, and empty again');
    // Their relays begin at once to start what is missing.
    for (const country of ['MX', server.country])
      expect((await drill.operator(country)('processes check')).code).toBe(1);
    await drill.woken();
    said('all processes run');
    await drill.decided(caseIds.slice(0, some));
    await drill.holds([...caseIds, ...(await drill.walked())]);
    said('decided and compared');
  });
});

describe('the broker’s data', () => {
  it('[row 4][D 2] are lost with what nobody had read: it is sent again, and taken once', async () => {
    const said = timed();
    // Of what was sent a moment before Mexico stopped reading, nobody knows either.
    const since = new Date().toISOString();
    const before = await drill.reviewed();
    // Mexico does not read what Guatemala files.
    await drill.control.stop('MX-event-relay');
    const unread = await drill.filed();
    await drill.allLeft(server.country, 'MX', since, unread.length);
    said('filled');
    await drill.losesKafka();
    said('lost, and empty again');
    await drill.control.start('MX-event-relay');
    expect((await here(`outbox resend --to MX --since ${since}`)).code).toBe(0);
    await drill.verified(unread);
    await drill.inReview(unread);
    await drill.decided([...before.slice(0, some), ...unread]);
    await drill.holds([...before, ...unread]);
    said('sent again, decided and compared');
  });
});

describe('the documents’ disk', () => {
  it('is lost: what its last copy lacks is named, by dossier and document, and by nothing else', async () => {
    const copy = `${gt.documents}-copy`;
    await drill.filed();
    cpSync(gt.documents, copy, { recursive: true });
    const late = await drill.filed();
    renameSync(gt.documents, `${gt.documents}-lost`);
    renameSync(copy, gt.documents);
    const check = () => here('documents check', 'keeper');
    const { code, data } = await check();
    expect([code, (data['lost'] as readonly unknown[]).length]).toEqual([1, late.length]);
    // What is handed in from now on has its place.
    await drill.filed(1);
    expect((await check()).data['lost']).toEqual(data['lost']);
    cpSync(`${gt.documents}-lost`, gt.documents, { recursive: true });
    expect(await check()).toMatchObject({ code: 0, data: { lost: [] } });
  });
});

describe('a node’s whole machine', () => {
  // CI loses it with Temporal’s store.
  (sized ? it : it.skip)('is lost: its country goes on where it was (PUENTE_RECOVERY_CASES)', () =>
    loses(drill, ['machine']),
  );
});
