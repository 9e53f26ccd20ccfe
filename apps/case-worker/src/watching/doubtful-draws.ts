import type { Actor } from '@puente/domain/file/case';
import type { DrawFault } from '@puente/domain/draws';
import { namedIn } from '@puente/domain/draws';
import { todayIn } from '@puente/domain/clocks';
import type { KeptDraw } from '@puente/persistence/draws';
import { drawsBetween } from '@puente/persistence/draws';
import { hmacOnceOver } from '@puente/platform/chance';
import { drawFaults } from '@puente/settlement/journal';
import type { Day, Incident, WatchParts } from './watch-parts.js';

/** Draws looked at in one go. */
const batch = 200;

/** Every draw of a day that is over, drawn again: those of which other people come, or whose seed is not the day's. */
export async function doubtfulDraws(parts: WatchParts, { from, until }: Day): Promise<readonly Incident[]> {
  const { pool, seeds, time, timeZone } = parts;
  const hmac = hmacOnceOver(seeds, todayIn(timeZone, time.now()));
  const doubtful: Incident[] = [];
  for (let after: KeptDraw | undefined, more = true; more;) {
    const found = await drawsBetween(pool, { from, until, limit: batch, ...(after && { after }) });
    for (const draw of found) {
      const faults = (await drawFaults(draw, { ...parts, hmac })).filter((one) => one !== 'BEFORE_REGISTERS');
      if (faults.length > 0) doubtful.push(incident(draw, faults));
    }
    after = found.at(-1);
    more = found.length === batch;
  }
  return doubtful;
}

/** It concerns whoever moved the file, and whoever was named. */
const incident = ({ actor, at, caseId: file, event, seq }: KeptDraw, faults: readonly DrawFault[]): Incident => ({
  name: `draw-not-reproducible/${file}/${seq}`,
  noticed: {
    ...{ rule: 'draw-not-reproducible', file, faults, count: 1, limit: 0, since: at, until: at },
    concerned: [...new Set([...officerIn(actor), ...Object.values(namedIn(event))])],
  },
});

const officerIn = (actor: Actor) => (actor.kind === 'officer' ? [actor.id] : []);
