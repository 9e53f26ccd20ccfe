import { createHash } from 'node:crypto';
import type { CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Incident, WatchParts } from './watch-parts.js';

/** How often another number is tried where one is taken. */
const tries = 5;

/** Each as a file of its own, unless it has one already. @returns how many were opened */
export async function openIncidents(parts: WatchParts, incidents: readonly Incident[]): Promise<number> {
  let opened = 0;
  for (const incident of incidents) if (await open(parts, incident)) opened += 1;
  return opened;
}

/** Number and command follow from the incident's name, so that two turns of the watch open one file. */
async function open({ here, settlement, time }: WatchParts, { name, noticed }: Incident): Promise<boolean> {
  for (let n = 1; n <= tries; n += 1) {
    const commandId = `watch/${name}/${n}` as CommandId;
    const chance = createHash('sha256').update(commandId).digest().subarray(0, 6);
    const outcome = await settlement.settle({
      ...{ commandId, kind: 'integrity-event', command: { type: 'open-integrity-event', noticed } },
      caseId: newCaseNumber(here, Number(time.now().slice(0, 4)), chance),
      by: { kind: 'effect' },
    });
    if (outcome.outcome === 'accepted') return !outcome.repeated;
    if (outcome.code !== 'CASE_EXISTS') throw new Error('an integrity event could not be opened');
  }
  throw new Error('an integrity event found no number');
}
