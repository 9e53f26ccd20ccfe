import { drillTime, moved, sized, timed } from './drill-size.js';
import { openDrill } from './drill.js';
import type { Loss } from './losses.js';
import { loses } from './losses.js';

jest.setTimeout(drillTime);

const drill = openDrill();
const { server } = drill;

/** Each two of the five, but what a machine has already: its database and its documents are lost with it. */
const pairs: readonly (readonly [string, readonly [Loss, Loss]])[] = [
  ['[D 1][D 3] a node’s whole machine, and Temporal’s store with it', ['machine', 'Temporal']],
  ['[D 2][D 3] a node’s whole machine, and the broker’s data with it', ['machine', 'broker']],
  ['[D 1][D 3] a database that is put back to a moment, and Temporal’s store with it', ['database', 'Temporal']],
  ['[D 3] a database that is put back to a moment, and the documents’ disk with it', ['database', 'documents']],
  ['[D 1][D 2] Temporal’s store and the broker’s data', ['Temporal', 'broker']],
  ['[D 1] Temporal’s store and the documents’ disk', ['Temporal', 'documents']],
  ['[D 2] the broker’s data and the documents’ disk', ['broker', 'documents']],
];
/** A minute each, of what the others show in parts: CI plays the first. */
const played = sized ? pairs : pairs.slice(0, 1);

describe('two losses at once', () => {
  it.each(played)('%s: both countries come back and agree', (_, losses) => loses(drill, losses));
});

describe('a database that is put back to a moment, and the broker’s data with it', () => {
  (sized ? it : it.skip)(
    '[D 2][D 3] are made up for by what each country has sent and keeps (PUENTE_RECOVERY_CASES)',
    async () => {
      const said = timed();
      const open = await drill.reviewed();
      const kept = open.slice(0, moved);
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
      // Others may stand still, from a drill before.
      const held = await drill.opensAgain();
      expect(held.filter((caseId) => [...open, ...late].includes(caseId))).toEqual([]);
      expect((await drill.operator('MX')(`outbox resend --to ${server.country} --since ${since}`)).code).toBe(0);
      said('running again');
      await drill.inReview(late);
      await drill.decided([...kept, ...late]);
      await drill.holds(open);
      await drill.holdsAgain(late);
      said('decided and compared');
    },
  );
});
