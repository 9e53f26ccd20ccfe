import { officerDrawer } from '@puente/activities/assigning';
import type { OfficerDirectory, SeedSource } from '@puente/activities/assigning';
import type { CaseParts } from '@puente/activities/case-file';
import { caseFileActivities } from '@puente/activities/case-file';
import type { DossierCorrector } from '@puente/activities/correcting';
import { dossierCorrecter } from '@puente/activities/correcting';
import { errandRunner } from '@puente/activities/errands';
import type { FilesToSweep } from '@puente/activities/force-majeure';
import { sweeper } from '@puente/activities/force-majeure';
import type { AssessorDirectory, CertificateVault, ReferenceDesk } from '@puente/activities/certifying';
import { assessorDrawer, certificateIssuer, referenceAsker } from '@puente/activities/certifying';
import type { BulkRegister, CredentialDesk } from '@puente/activities/issuing';
import { batchIssuer, credentialIssuer } from '@puente/activities/issuing';
import type { Messenger } from '@puente/activities/notifying';
import { workerTeller } from '@puente/activities/notifying';
import type { RuleStore } from '@puente/activities/publishing';
import { rulePublisher } from '@puente/activities/publishing';
import type { Reliance, Verifiers } from '@puente/activities/reaching';
import { relianceFinder, verifierTeller } from '@puente/activities/reaching';
import { transmitter } from '@puente/activities/transmitting';
import type { IssuerDesk } from '@puente/activities/verifying';
import { issuerAsker } from '@puente/activities/verifying';
import type { CaseActivities } from '@puente/workflows/case-file';

export interface World {
  readonly issuers: IssuerDesk;
  readonly officers: OfficerDirectory;
  readonly files: FilesToSweep;
  readonly assessors: AssessorDirectory;
  readonly references: ReferenceDesk;
  readonly certificates: CertificateVault;
  readonly credentials: CredentialDesk;
  readonly bulk: BulkRegister;
  readonly reliance: Reliance;
  readonly verifiers: Verifiers;
  readonly ruleStore: RuleStore;
  readonly corrector: DossierCorrector;
  readonly chance: SeedSource;
  readonly messenger: Messenger;
}

/** Milliseconds; far below what a person notices. */
const longEnough = 100;

/**
 * What the processes ask of the world, each thing done by this node's adapter.
 *
 * @param gatherFor milliseconds for which a woken process waits for more wakes of the same burst
 */
export const caseActivities = (parts: CaseParts, world: World, gatherFor = longEnough): CaseActivities => ({
  ...caseFileActivities(parts, { gatherFor }),
  askIssuer: issuerAsker(parts, world.issuers),
  askReference: referenceAsker(parts, world.references),
  drawAssessor: assessorDrawer(parts, world.assessors, world.chance),
  issueCertificate: certificateIssuer(parts, world.certificates),
  issueBatch: batchIssuer(parts, world.bulk),
  issueCredential: credentialIssuer(parts, world.credentials),
  correctDossier: dossierCorrecter(parts, world.corrector),
  drawOfficers: officerDrawer(parts, world.officers, world.chance),
  publishRules: rulePublisher(parts, world.ruleStore),
  findReliance: relianceFinder(parts, world.reliance),
  runErrand: errandRunner(parts),
  sweep: sweeper(parts, world.files),
  tellVerifiers: verifierTeller(parts, world.verifiers),
  tellWorker: workerTeller(parts, world.messenger),
  transmit: transmitter(parts),
});
