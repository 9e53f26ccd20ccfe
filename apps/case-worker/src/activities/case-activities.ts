import { officerDrawer } from '@puente/activities/assigning';
import type { OfficerDirectory, SeedSource } from '@puente/activities/assigning';
import type { CaseParts } from '@puente/activities/case-file';
import { caseFileActivities } from '@puente/activities/case-file';
import { errandRunner } from '@puente/activities/errands';
import type { Messenger } from '@puente/activities/notifying';
import { workerTeller } from '@puente/activities/notifying';
import { transmitter } from '@puente/activities/transmitting';
import type { IssuerDesk } from '@puente/activities/verifying';
import { issuerAsker } from '@puente/activities/verifying';
import type { CaseActivities } from '@puente/workflows/case-file';

export interface World {
  readonly issuers: IssuerDesk;
  readonly officers: OfficerDirectory;
  readonly chance: SeedSource;
  readonly messenger: Messenger;
}

/** Milliseconds for which a woken process waits for more wakes of the same burst; far below what a person notices. */
const gatherFor = 100;

/** What the processes ask of the world, each thing done by this node's adapter. */
export const caseActivities = (parts: CaseParts, world: World): CaseActivities => ({
  ...caseFileActivities(parts, { gatherFor }),
  askIssuer: issuerAsker(parts, world.issuers),
  drawOfficers: officerDrawer(parts, world.officers, world.chance),
  runErrand: errandRunner(parts),
  tellWorker: workerTeller(parts, world.messenger),
  transmit: transmitter(parts),
});
