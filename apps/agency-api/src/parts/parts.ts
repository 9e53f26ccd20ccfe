import type { LoadedRules, RuleFolders } from '@puente/country-packs/rule-book';
import type { KeyStore } from '@puente/credentials/keys';
import type { AgencyId, CountryCode, TimeSource } from '@puente/domain/kernel';
import type { Accounts } from '@puente/identity/accounts';
import type { TokenVerifier } from '@puente/identity/oidc';
import type { StatusSessions } from '@puente/identity/status-session';
import type { TrustAnnex } from '@puente/messaging/keys';
import type { AccessCodes } from '@puente/persistence/access-codes';
import type { Limits, Pool } from '@puente/persistence/database';
import type { Looks } from '@puente/persistence/looks';
import type { Quarantine } from '@puente/persistence/quarantine';
import type { CaseRecords } from '@puente/persistence/queries';
import type { PageVersions } from '@puente/persistence/page-versions';
import type { RequestCounts } from '@puente/persistence/request-counts';
import type { Requests } from '@puente/persistence/requests';
import type { SentMessages } from '@puente/persistence/sent-messages';
import type { StatusPlaces } from '@puente/persistence/status-lists';
import type { EndedSessions, StatusSessionRecords } from '@puente/persistence/status-sessions';
import type { DocumentQuota, Vault } from '@puente/persistence/vault';
import type { WalletOffers } from '@puente/persistence/wallet-offers';
import type { DaySeeds } from '@puente/platform/chance';
import type { DocumentChecks, Thumbnails } from '@puente/platform/documents';
import type { Part } from '@puente/platform/health';
import type { Ages } from '@puente/settlement/ages';
import type { CommitteeSeats, Officers } from '@puente/settlement/officers';
import type { RuleSeals } from '@puente/settlement/rule-seals';
import type { Settlement } from '@puente/settlement/settlement';
import type { FaultLog } from './fault-log.js';
import type { Apart } from '@puente/platform/thread';
import type { MessageOutlet } from '@puente/platform/messenger';

/** Everything the application works with, opened by `main.ts` or by a test; each class takes the few it needs. */
export interface ApiParts {
  readonly here: CountryCode;
  /** Where this instance serves one agency's staff only. */
  readonly agency?: AgencyId;
  readonly clock: TimeSource;
  /** Until when what was given for a time is taken. */
  readonly limits: Pick<Limits, 'now'>;
  readonly rules: LoadedRules;
  readonly pool: Pool;
  readonly settlement: Settlement;
  readonly vault: Vault;
  /** Of people by their dossiers. */
  readonly ages: Ages;
  /** Reads registers of earlier years, which are what somebody sends. */
  readonly registerThread: Apart;
  /** Compares registers of standards with the country's pack, and reads all rules with them. */
  readonly catalogueThread: Apart;
  /** From which the rules were read. */
  readonly ruleFolders: RuleFolders;
  /** Looks into every document that somebody hands in, and draws small what was kept. */
  readonly documentChecks: DocumentChecks & Thumbnails;
  /** What one dossier takes. */
  readonly documentQuotas: Readonly<Record<'staff' | 'worker', DocumentQuota>>;
  /** How many of one person's are refused within an hour before no more is read. */
  readonly refusedDocuments: number;
  readonly cases: CaseRecords;
  readonly codes: AccessCodes;
  /** Who looked at what is somebody's. */
  readonly looks: Looks;
  readonly officers: Officers;
  readonly quarantine: Quarantine;
  readonly seats: CommitteeSeats;
  /** Of what the committee’s people say to this process. */
  readonly ruleSeals: RuleSeals;
  readonly requests: Requests;
  /** Shared by all instances over one database. */
  readonly requestCounts: RequestCounts;
  /** From which the draws follow; told for a day once it is over. */
  readonly seeds: DaySeeds;
  readonly tokens: TokenVerifier;
  /** Which accounts the identity provider has. */
  readonly accounts: Accounts;
  readonly sessions: StatusSessions;
  /** Those of the worker's page that were opened, and which of them were ended. */
  readonly sessionRecords: StatusSessionRecords;
  readonly endedSessions: EndedSessions;
  /** Of the worker’s pages that somebody has open. */
  readonly pageVersions: PageVersions;
  readonly sessionKey: Uint8Array;
  /** Signs credentials in the country's name. */
  readonly keyStore: KeyStore;
  /** Of a PKI, about one of these keys, the signer's first; DER. */
  readonly paperCertificates?: readonly Uint8Array[];
  /** Whose keys are believed, as the annex says now. */
  readonly trust: () => Promise<TrustAnnex>;
  /** Places of copies in the status lists. */
  readonly places: StatusPlaces;
  /** Offers of a credential to a worker's wallet. */
  readonly walletOffers: WalletOffers;
  /** Where this API is published, without a last slash; `did:web` of the node follows from it. */
  readonly publicUrl: string;
  /** At which people and programs sign in, as the API's document says it. */
  readonly issuer?: string;
  /** Where the pages are, without a last slash. */
  readonly portalUrl: string;
  /** Left out where this node has no way to reach a worker. */
  readonly outlet?: MessageOutlet;
  /** Of the messages that leave by it, and by the other processes. */
  readonly sentMessages: SentMessages;
  /** Who writes e-mail in this node’s name. */
  readonly mailFrom?: string;
  readonly log: FaultLog;
  /** What must be up for this process to be ready. */
  readonly needs: readonly Part[];
  /** What other processes of this node do, for its operator's page: no request waits for them. */
  readonly others: readonly Part[];
  /** Aborted when the process was told to end. */
  readonly ending: AbortSignal;
  /** By which the node's own proxies, its portal among them, are believed whom they speak for; left out, nobody is. */
  readonly proxyKey?: string;
}

/** Nest's name for `ApiParts`. */
export const API_PARTS = Symbol('API_PARTS');
