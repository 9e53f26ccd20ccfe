import { cpSync, renameSync, rmSync } from 'node:fs';
import type { openDrill } from './drill.js';
import { moved, timed } from './drill-size.js';

/** The database is put back to a moment; the machine has it and the documents, and comes back whole. */
export type Loss = 'database' | 'Temporal' | 'broker' | 'documents' | 'machine';

type Drill = ReturnType<typeof openDrill>;

/**
 * Fills two countries, loses all that is named at once, puts it back by the commands of docs/runbooks/backup.md, and goes on: what was
 * decided stands, or is decided anew where people release it, what was open is decided, and both countries agree.
 */
export async function loses(drill: Drill, losses: readonly Loss[]): Promise<void> {
  const { control, gt, here, operator, server } = drill;
  const has = (...each: readonly Loss[]) => each.some((one) => losses.includes(one));
  const said = timed();
  // Of what was sent a moment before somebody stopped reading, nobody knows either.
  const since = new Date().toISOString();
  const open = await drill.reviewed();
  const [kept, lost, rest] = [open.slice(0, moved), open.slice(moved, 2 * moved), open.slice(2 * moved)];
  if (has('database', 'machine')) await server.backUp();
  await drill.decided(kept);
  if (has('documents')) cpSync(gt.documents, `${gt.documents}-copy`, { recursive: true });
  // What is handed in after the copy is gone with the disk.
  const late = has('documents') ? await drill.filed() : [];
  await drill.arrived(late);
  const moment = has('database') ? await server.moment() : undefined;
  await drill.decided(lost);
  const unread: string[] = [];
  if (has('broker')) {
    await control.stop('MX-event-relay');
    unread.push(...(await drill.filed()));
    await drill.allLeft(server.country, 'MX', since, unread.length);
  }
  if (has('database', 'machine')) await server.archived();
  const wholes = has('machine') ? [gt.documents, gt.keys] : [];
  for (const path of wholes) cpSync(path, `${path}-copy`, { recursive: true });
  said('filled');

  if (has('machine')) {
    await drill.nodeDies();
    await server.lose();
  } else if (has('database', 'documents')) await drill.nodeStops();
  const disks = has('documents') ? [gt.documents] : wholes;
  for (const path of disks) rmSync(path, { recursive: true });
  if (has('Temporal')) await drill.losesTemporal();
  if (has('broker')) await drill.losesKafka();
  if (has('database', 'machine')) await server.putBack(moment);
  for (const path of disks) renameSync(`${path}-copy`, path);
  const filed = [...late, ...unread];
  expect(await drill.lostPapers()).toHaveLength(has('documents') ? filed.length : 0);
  said('put back');

  if (has('broker')) await control.start('MX-event-relay');
  if (has('database', 'machine')) {
    const held = await drill.opensAgain();
    // Others may stand still, from a drill before.
    expect(held.filter((caseId) => open.includes(caseId)).toSorted()).toEqual(has('database') ? lost.toSorted() : []);
  } else if (has('documents')) await drill.nodeStarts();
  if (has('broker')) expect((await here(`outbox resend --to MX --since ${since}`)).code).toBe(0);
  if (has('Temporal')) await drill.woken();
  said('running again');

  // What Mexico has comes back with its answer; of the others nobody but the person has the paper.
  if (has('documents')) await drill.broughtAgain(unread);
  await drill.verified(filed);
  await drill.inReview(filed);
  await drill.nothingIsLost();
  await drill.decided([...filed, ...rest.slice(0, moved)]);
  if (has('database')) await drill.each(lost, drill.after.decidesAnew);
  await drill.holds([...kept, ...rest, ...filed, ...(has('database') ? [] : lost), ...(await drill.walked())]);
  // What its partner has of these it keeps: each country's record is whole, and both say that they are recognised.
  if (has('database')) await drill.holdsAgain(lost);
  expect((await here('journal verify --all')).code).toBe(0);
  expect((await operator('MX')('journal verify --all')).code).toBe(0);
  said('decided and compared');
}
