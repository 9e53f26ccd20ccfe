import { cpSync, renameSync, rmSync } from 'node:fs';
import { drillTime, openDrill, sized, timed } from './drill.js';

jest.setTimeout(drillTime);

const drill = openDrill();
const { gt, here, server } = drill;

/** Opened again. @returns which of these stand still; others may, from a drill before */
const stillAmong = async (caseIds: readonly string[]) =>
  (await drill.opensAgain()).filter((caseId) => caseIds.includes(caseId));

describe('a node’s whole machine, and Temporal’s store with it', () => {
  it('[D 1][D 3] come back from the backup, the archive, the copy of the documents and of the key file, and both countries agree', async () => {
    const said = timed();
    const [open, concluded] = [await drill.reviewed(), await drill.reviewed()];
    await server.backUp();
    await drill.decided(concluded);
    await server.archived();
    for (const path of [gt.documents, gt.keys]) cpSync(path, `${path}-copy`, { recursive: true });
    said('filled');

    await drill.nodeDies();
    await server.lose();
    for (const path of [gt.documents, gt.keys]) rmSync(path, { recursive: true });
    await drill.losesTemporal();
    await server.putBack();
    for (const path of [gt.documents, gt.keys]) renameSync(`${path}-copy`, path);
    expect((await here('documents check', 'keeper')).code).toBe(0);
    said('put back');
    // All had reached the archive: nothing was lost, and the lists say so.
    expect(await stillAmong([...open, ...concluded])).toEqual([]);
    expect((await drill.operator('MX')('processes wake')).code).toBe(0);
    said('reconciled and opened');
    await drill.decided(open);
    await drill.holds([...open, ...concluded, ...(await drill.walked())]);
    said('decided and compared');
  });
});

describe('a database that is put back to a moment, and the broker’s data with it', () => {
  // A minute more, of what the others show in parts.
  (sized ? it : it.skip)(
    '[D 2][D 3] are made up for by what each country has sent and keeps (PUENTE_RECOVERY_CASES)',
    async () => {
      const said = timed();
      const kept = await drill.reviewed();
      await server.backUp();
      const moment = await server.moment();
      // Mexico reads it, and Guatemala loses it; what Mexico answers is lost with the broker.
      const late = await drill.filed();
      await drill.arrived(late);
      await server.archived();
      await drill.nodeStops();
      const since = new Date().toISOString();
      await drill.verified(late);
      await drill.allLeft('MX', server.country, since);
      said('filled');
      await drill.losesKafka();
      await server.putBack(moment);
      said('put back');
      expect(await stillAmong([...kept, ...late])).toEqual([]);
      expect((await drill.operator('MX')(`outbox resend --to ${server.country} --since ${since}`)).code).toBe(0);
      said('reconciled and opened');
      await drill.inReview(late);
      await drill.decided([...kept, ...late]);
      await drill.holds(kept);
      await drill.holdsAgain(late);
      said('decided and compared');
    },
  );
});
