import { askCertifier } from '@puente/activities/ask-certifier';
import { askIssuer } from '@puente/activities/ask-issuer';
import type { Acts, CaseParts } from '@puente/activities/case-file';
import { caseActivities } from '@puente/activities/case-file';
import { drawOfficers } from '@puente/activities/draw-officers';
import { issueCredential } from '@puente/activities/issue-credential';
import { runErrand } from '@puente/activities/run-errand';
import { tellVerifiers } from '@puente/activities/tell-verifiers';
import { tellWorker } from '@puente/activities/tell-worker';
import { transmit } from '@puente/activities/transmit';
import { workerMessenger } from '@puente/case-worker/messenger';
import type { CaseId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { oneOfEach } from '../time/any-corridor.js';
import type { Disk } from './disk.js';
import { isBeingRestored, isHeld } from './disk.js';
import { living } from './life.js';
import { epochBefore } from './restore-tables.js';
import { vaultTables } from './vault-tables.js';
import type { Machine } from './process.js';
import { processOf } from './process.js';

/** The case worker: one turn of a file’s process is an activity after another. */
export function workerOf(machine: Machine) {
  const { disk } = machine;
  const { chance, here, now, outlet, rules } = machine.parts;
  const { clock: time, life, settlement } = processOf(machine);
  const vault = living(vaultTables({ disk, now }), life);
  const parts: CaseParts = {
    ...{ settlement, lawOf, rules, time, here },
    files: living({ read: (caseId: CaseId) => Promise.resolve(onFile(disk(), caseId)) }, life),
  };
  const seeds = { seed: () => Promise.resolve(chance.uuid()) };
  const acts = {
    'ask-certifier': askCertifier({ ask: () => Promise.resolve() }),
    'ask-issuer': askIssuer({ ask: ({ caseId, certifier }) => Promise.resolve(`${caseId}/${certifier}`) }),
    'draw-officers': drawOfficers(oneOfEach, seeds),
    'issue-credential': issueCredential({
      seal: () => Promise.resolve('0'.repeat(64)),
      placeFor: (_case, copy) => Promise.resolve({ list: 1, index: copy.length }),
    }),
    'run-errand': runErrand,
    'tell-verifiers': tellVerifiers({ tell: () => Promise.resolve() }),
    'tell-worker': tellWorker(
      workerMessenger({
        ...{ vault, time, outlet: living(outlet, life), page: 'https://page' },
        restoredBefore: (at) => Promise.resolve(epochBefore(disk(), at)),
      }),
    ),
    transmit,
  };
  // Of the others none is due in these stories: one that were would be missed at once, because nothing would end.
  return { life, activities: caseActivities(parts, acts as unknown as Acts, { gatherFor: 0 }) };
}

function onFile(disk: Disk, caseId: CaseId): CaseOnFile | undefined {
  const row = disk.cases.get(caseId);
  if (row === undefined) return undefined;
  const { about, kind, revision, state: file, version } = row;
  const frozen = isBeingRestored(disk) || isHeld(disk, caseId) || (about !== undefined && isHeld(disk, about));
  return { kind, revision, version, file, frozen } as CaseOnFile;
}
