import { askCertifier } from '@puente/activities/ask-certifier';
import { askIssuer } from '@puente/activities/ask-issuer';
import { askReference } from '@puente/activities/ask-reference';
import { blockDossier } from '@puente/activities/block-dossier';
import { caseActivities } from '@puente/activities/case-file';
import { correctDossier } from '@puente/activities/correct-dossier';
import { drawAssessor } from '@puente/activities/draw-assessor';
import { drawOfficers } from '@puente/activities/draw-officers';
import { findReliance } from '@puente/activities/find-reliance';
import { issueBatch } from '@puente/activities/issue-batch';
import { issueCertificate } from '@puente/activities/issue-certificate';
import { issueCredential } from '@puente/activities/issue-credential';
import { publishRules } from '@puente/activities/publish-rules';
import { reopenDossier } from '@puente/activities/reopen-dossier';
import { runErrand } from '@puente/activities/run-errand';
import { sealFiles } from '@puente/activities/seal-files';
import { sweep } from '@puente/activities/sweep';
import { tellVerifiers } from '@puente/activities/tell-verifiers';
import { tellWorker } from '@puente/activities/tell-worker';
import { transmit } from '@puente/activities/transmit';
import { weighAge } from '@puente/activities/weigh-age';
import type { CaseId, CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { KeyStore } from '@puente/credentials/keys';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { Pool } from '@puente/persistence/database';
import { commitmentsOf } from '@puente/persistence/draws';
import { filesOfPerson, filesToSweep, relianceOf } from '@puente/persistence/queries';
import { restoresOf } from '@puente/persistence/restores';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { drawnBy, lostCredentialsOf, statusPlacesOf } from '@puente/persistence/status-lists';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import type { Vault, VaultSecrets } from '@puente/persistence/vault';
import { openVault } from '@puente/persistence/vault';
import { daySeeds } from '@puente/platform/chance';
import type { MessageOutlet } from '@puente/platform/messenger';
import { readCase } from '@puente/settlement/case-file';
import type { Officers, OfficersParts } from '@puente/settlement/officers';
import type { Ages } from '@puente/settlement/ages';
import { agesOf } from '@puente/settlement/ages';
import { officersOf } from '@puente/settlement/officers';
import type { Settlement } from '@puente/settlement/settlement';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { createSettlement } from '@puente/settlement/settlement';
import type { CaseActivities } from '@puente/workflows/contract';
import { bulkRegister } from '../issuing/bulk-register.js';
import { credentialHandler } from '../issuing/credential-handler.js';
import { certificateVault } from '../certifying/certificate-vault.js';
import { referenceHandler } from '../certifying/reference-handler.js';
import { vaultCorrector } from '../corrector/vault-corrector.js';
import type { ChanceParts } from '../draw/chance.js';
import { chance } from '../draw/chance.js';
import { certifierHandler } from '../issuer/certifier-handler.js';
import { queueOfTheCertifier } from '../issuer/issuer-handler.js';
import { verifierHandler } from '../reach/verifier-handler.js';
import { tellLost, workerMessenger, writerTo } from '../messenger/index.js';

export interface ProcessesOptions {
  readonly here: CountryCode;
  readonly pool: Pool;
  readonly rules: LoadedRules;
  readonly time: TimeSource;
  /** Milliseconds; as of settlement. */
  readonly clockTolerance?: number;
  readonly secrets: VaultSecrets;
  readonly documentsFolder: string;
  /** By which workers are written to. */
  readonly outlet: MessageOutlet;
  /** Of the portal, for those who are written to. */
  readonly page: string;
  /** `did:web` of this node. */
  readonly did: string;
  /** Signs what verifiers are told. */
  readonly keys: Pick<KeyStore, 'current'>;
  /** Whom the identity provider knows: nobody else is drawn. */
  readonly accounts: OfficersParts['accounts'];
  /** Milliseconds for which a woken process waits for more wakes of the same burst. */
  readonly gatherFor?: number;
}

export interface Processes {
  readonly activities: CaseActivities;
  readonly ages: Ages;
  readonly vault: Vault;
  readonly settlement: Settlement;
  readonly drawing: ChanceParts;
  readonly officers: Officers;
  /** Of credentials that were lost with the database. */
  readonly tellLost: () => ReturnType<typeof tellLost>;
}

/** Milliseconds; far below what a person notices. */
const longEnough = 100;

/** Opens what the processes of a node work with, over its database; nothing here needs closing. */
export function openProcesses(options: ProcessesOptions): Processes {
  const {
    here,
    pool,
    rules,
    time,
    secrets,
    documentsFolder,
    outlet,
    page,
    did,
    keys,
    gatherFor = longEnough,
  } = options;
  const { timeZone } = rulesOf(rules, here).calendar;
  const vault = openVault({ pool, secrets, documentsFolder });
  // Tells no process itself: one that gave a command reads its file again, and an errand's wake of another is a row that the relay sends.
  const settlement = createSettlement({
    ...{ pool, rules, here, clock: time, lawOf, words: vault.ownWords },
    ...(options.clockTolerance === undefined ? {} : { clockTolerance: options.clockTolerance }),
  });
  const ages = agesOf({ ...{ pool, vault, settlement, rules, here }, clock: time });
  const drawing = { seeds: daySeeds(secrets.marks), commitments: commitmentsOf(pool), time, timeZone };
  const officers = officersOf({ pool, settlement, here, clock: time, timeZone, accounts: options.accounts });
  const [reliance, restores] = [relianceOf(pool), restoresOf(pool)];
  const [seeds, ruleSeals] = [chance(drawing), ruleSealsOf(secrets.marks)];
  const credentials = credentialHandler({
    ...vault,
    places: statusPlacesOf(pool, drawnBy(secrets.marks)),
    sources: { rules, occupations: rules.occupations, did },
  });
  const verifiers = verifierHandler({
    ...{ subscriptions: subscriptionsOf(pool), events: verifierEventsOf(pool) },
    ...{ credentialsOf: (concerned) => reliance.credentialsOf(concerned), keys, did, time },
  });
  const files = { read: (caseId: CaseId) => readCase(pool, caseId) };
  const writing = { vault, time, outlet, page, restoredBefore: (at: Instant) => restores.before(at) };
  const activities = caseActivities(
    { files, settlement, lawOf, rules, time, here },
    {
      'ask-certifier': askCertifier(certifierHandler({ vault, outlet, page, time, timeZone })),
      'ask-issuer': askIssuer(queueOfTheCertifier),
      'ask-reference': askReference(referenceHandler({ vault, outlet, page })),
      'block-dossier': blockDossier(vault.retained),
      'correct-dossier': correctDossier(vaultCorrector({ vault, time, outlet, page })),
      'draw-assessor': drawAssessor(officers, seeds),
      'draw-officers': drawOfficers(officers, seeds),
      'find-reliance': findReliance({
        on: ({ applicant, content }) => reliance.requestsOn(applicant.dossier, content.certificate),
      }),
      'issue-batch': issueBatch(bulkRegister({ ...vault, here, rules, time })),
      'issue-certificate': issueCertificate(certificateVault(vault, time)),
      'issue-credential': issueCredential(credentials),
      'publish-rules': publishRules(publishedRulesOf(pool, ruleSeals), ruleSeals),
      'reopen-dossier': reopenDossier(vault.dossiers),
      'run-errand': runErrand,
      'seal-files': sealFiles(filesOfPerson(pool)),
      sweep: sweep(filesToSweep(pool)),
      'tell-verifiers': tellVerifiers(verifiers),
      'tell-worker': tellWorker(workerMessenger(writing)),
      transmit,
      'weigh-age': weighAge(ages),
    },
    { gatherFor },
  );
  return {
    ...{ activities, ages, vault, settlement, drawing, officers },
    tellLost: () => tellLost({ lost: lostCredentialsOf(pool), files, lawOf, writer: writerTo(writing), time, page }),
  };
}
