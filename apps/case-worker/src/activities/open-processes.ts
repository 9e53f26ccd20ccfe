import { todayIn } from '@puente/domain/clocks';
import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { KeyStore } from '@puente/credentials/keys';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { Pool } from '@puente/persistence/database';
import { commitmentsOf } from '@puente/persistence/draws';
import { habilitationsOf } from '@puente/persistence/habilitations';
import { officersOf } from '@puente/persistence/officers';
import { filesToSweep, relianceOf } from '@puente/persistence/queries';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { statusPlacesOf } from '@puente/persistence/status-lists';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import type { Vault } from '@puente/persistence/vault';
import { openVault } from '@puente/persistence/vault';
import { daySeeds } from '@puente/platform/chance';
import { messageFolder } from '@puente/platform/messenger';
import { readCase } from '@puente/settlement/case-file';
import type { Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { CaseActivities } from '@puente/workflows/case-file';
import { bulkRegister } from '../issuing/bulk-register.js';
import { credentialDesk } from '../issuing/credential-desk.js';
import { certificateVault } from '../certifying/certificate-vault.js';
import { referenceDesk } from '../certifying/reference-desk.js';
import { vaultCorrector } from '../corrector/vault-corrector.js';
import type { ChanceParts } from '../draw/chance.js';
import { chance } from '../draw/chance.js';
import { queueOfTheCertifier } from '../issuer/issuer-desk.js';
import { verifierDesk } from '../reach/verifier-desk.js';
import { demonstrationMessenger } from '../messenger/demonstration-messenger.js';
import { caseActivities } from './case-activities.js';

export interface ProcessesOptions {
  readonly here: CountryCode;
  readonly pool: Pool;
  readonly rules: LoadedRules;
  readonly time: TimeSource;
  /** The node's master key. */
  readonly master: Buffer;
  readonly documentsFolder: string;
  /** Where the demonstration messenger leaves texts. */
  readonly messages: string;
  /** Of the portal, for those who are written to. */
  readonly page: string;
  /** `did:web` of this node. */
  readonly did: string;
  /** Signs what verifiers are told. */
  readonly keys: Pick<KeyStore, 'current'>;
  /** Milliseconds for which a woken process waits for more wakes. */
  readonly gatherFor?: number;
}

export interface Processes {
  readonly activities: CaseActivities;
  readonly vault: Vault;
  readonly settlement: Settlement;
  readonly drawing: ChanceParts;
}

/** Opens what the processes of a node work with, over its database; nothing here needs closing. */
export function openProcesses(options: ProcessesOptions): Processes {
  const { here, pool, rules, time, master, documentsFolder, page, did, keys, gatherFor } = options;
  const pack = rules.country(here);
  if (pack === undefined) throw new Error(`no pack for ${here}`);
  const { timeZone } = pack.calendar;
  // Tells no process itself: one that gave a command reads its file again, and an errand's wake of another is a row that the relay sends.
  const settlement = createSettlement({ pool, rules, here, clock: time, lawOf });
  const vault = openVault({ pool, masterKey: master, documentsFolder });
  const outlet = messageFolder(options.messages);
  const drawing = { seeds: daySeeds(master), commitments: commitmentsOf(pool), time, timeZone };
  const officers = officersOf(pool, () => todayIn(timeZone, time.now()));
  const reliance = relianceOf(pool);
  const activities = caseActivities(
    { files: { read: (caseId) => readCase(pool, caseId) }, settlement, lawOf, rules, time, here },
    {
      issuers: queueOfTheCertifier,
      officers,
      assessors: habilitationsOf(pool, officers),
      references: referenceDesk({ vault, outlet, page }),
      certificates: certificateVault(vault, time),
      bulk: bulkRegister({ ...vault, here, rules, time }),
      credentials: credentialDesk({
        ...vault,
        places: statusPlacesOf(pool),
        sources: { rules, occupations: rules.occupations, did },
      }),
      reliance: { on: ({ applicant, content }) => reliance.requestsOn(applicant.dossier, content.certificate) },
      verifiers: verifierDesk({
        ...{ subscriptions: subscriptionsOf(pool), events: verifierEventsOf(pool) },
        ...{ credentialsOf: reliance.credentialsOf, keys, did, time },
      }),
      files: filesToSweep(pool),
      corrector: vaultCorrector(vault, time),
      ruleStore: publishedRulesOf(pool),
      chance: chance(drawing),
      messenger: demonstrationMessenger({ vault, time, outlet, page }),
    },
    gatherFor,
  );
  return { activities, vault, settlement, drawing };
}
