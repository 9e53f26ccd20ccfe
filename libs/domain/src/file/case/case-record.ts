import type { AlertNote, Annex } from './annex.js';
import type { Complaint, PassedOn } from './complaint.js';
import type { Clock } from '../../clocks/index.js';
import type { Filing } from './filing.js';
import type { AgencyId, CaseId, OfficerId } from '../../kernel/index.js';
import type { HeldBy } from './clock-pause.js';
import type { LegalHold } from './legal-hold.js';
import type { Mandate } from './mandate.js';
import type { CredentialNews } from './credential-news.js';
import type { ProposedMigration } from './proposed-migration.js';
import type { Notice } from './notice.js';
import type { TimelineEntry } from './timeline.js';

/** What every file holds, whatever it is about: a recognition, a certification, an appeal, a pause. */
export interface CaseRecord {
  readonly caseId: CaseId;
  /** The period that runs, if one does. */
  readonly clock?: Clock | undefined;
  /** A period that stands still while the other one runs, and goes on with what is left of it. */
  readonly waiting?: Clock | undefined;
  /** Pauses for force majeure that hold it now; no clock of it runs until the last of them ends. */
  readonly pauses?: readonly HeldBy[] | undefined;
  /** Newer rules that were proposed for it and do not hold yet. */
  readonly migration?: ProposedMigration | undefined;
  /** How many seals of its person stop its period; none, where nobody protects them. */
  readonly seals?: number | undefined;
  /** Where the worker is, as far as it was said. ISO 3166-2. */
  readonly region?: string;
  /** In that region, as far as it was said; for figures, and for nothing else. */
  readonly municipality?: string | undefined;
  /** Files that began in this one, and go their own way. */
  readonly annexes?: readonly Annex[];
  /** How many of those that are numbered among all were given another number. */
  readonly annexesRenamed?: number;
  /** Of the last silence that the worker complained of. */
  readonly complaint?: Complaint | undefined;
  /** Complaints that were passed on: the last one to each country. */
  readonly complaintsPassedOn?: readonly PassedOn[];
  /** Who may see it or act in it for the worker. */
  readonly mandates?: readonly Mandate[];
  /** Orders that nothing about its person be deleted, in the order in which they were given. */
  readonly holds?: readonly LegalHold[];
  /** Alerts about it, its own and other countries'. */
  readonly alerts?: readonly AlertNote[];
  /** How many periods have been opened, for their ids. */
  readonly clocksOpened: number;
  readonly notices: readonly Notice[];
  /** Agencies that hold or held it: nobody else sees it. */
  readonly held: readonly AgencyId[];
  /** The agency that filed on the worker's behalf. */
  readonly assistedBy?: AgencyId;
  /** The border office at which it did so, as far as it was said; for figures. */
  readonly assistedAt?: string;
  /** Officers who filed it; none of them decides it. */
  readonly filers: readonly OfficerId[];
  /** What the worker reads; with the other country's lines once it has sent them. */
  readonly timeline: readonly TimelineEntry[];
  /** What became of the certificate, or of its recognition, as it was told here; the last of each credential. */
  readonly credentialNews?: readonly CredentialNews[];
  /** How often a credential's number was taken already. */
  readonly credentialsRenamed?: number;
  /** Errands to other files of this node that were run, by their ids. */
  readonly errandsRun: readonly string[];
}

/** A file of a recognition, on either side of the border. */
export interface FiledRecord extends CaseRecord {
  readonly filing: Filing;
}
