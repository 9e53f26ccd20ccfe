import { createHash } from 'node:crypto';
import type { CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Incident, Opening, WatchParts } from './watch-parts.js';

/** How often another number is tried where one is taken. */
const tries = 5;

/** Each as a file of its own, unless it has one already. @returns how many were opened */
export async function openFiles(parts: WatchParts, openings: readonly Opening[]): Promise<number> {
  let opened = 0;
  for (const opening of openings) if (await open(parts, opening)) opened += 1;
  return opened;
}

export const openIncidents = (parts: WatchParts, incidents: readonly Incident[]): Promise<number> =>
  openFiles(
    parts,
    incidents.map(({ name, noticed }) => ({
      ...{ name, kind: 'integrity-event', command: { type: 'open-integrity-event', noticed } },
    })),
  );

/** Number and command follow from the opening's name, so that two turns of the watch open one file. */
async function open({ here, settlement, time }: WatchParts, { name, ...opening }: Opening): Promise<boolean> {
  for (let n = 1; n <= tries; n += 1) {
    const commandId = `watch/${name}/${n}` as CommandId;
    const chance = createHash('sha256').update(commandId).digest().subarray(0, 6);
    const outcome = await settlement.settle({
      ...{ commandId, ...opening },
      caseId: newCaseNumber(here, Number(time.now().slice(0, 4)), chance),
      by: { kind: 'effect' },
    });
    if (outcome.outcome === 'accepted') return !outcome.repeated;
    if (outcome.code !== 'CASE_EXISTS') throw new Error(`no file of ${opening.kind} could be opened`);
  }
  throw new Error(`a file of ${opening.kind} found no number`);
}
