import type { Dossier } from '@puente/contracts/dossier';
import type { CaseKind, OutgoingMessage } from '@puente/domain/file/case';
import type { CaseId, CountryCode, DossierId, Instant } from '@puente/domain/kernel';
import type { Became } from '@puente/persistence/outbox';
import type { HeldThere, Restore } from '@puente/persistence/restores';
import type { StoredDocument, ToldMessage } from '@puente/persistence/vault';
import { isAsTheFileIs } from '@puente/persistence/wakes';
import type { HeldCheckpoint, KeptCheckpoint, KeptCosignature } from '@puente/settlement/log';
import type { CaseState, Outcome } from '@puente/settlement/settlement';

/** A row is never changed: another takes its place, so that a backup is the maps alone. */
export interface CaseRow {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
  readonly revision: number;
  readonly head_hash: Buffer;
  readonly stage: string;
  readonly state: CaseState;
  readonly process: string;
  readonly dossier_id: DossierId | undefined;
  readonly about: CaseId | undefined;
  readonly agencies: readonly string[];
  readonly updated_at: Instant;
  readonly last_entry_at: Date;
}

export interface EntryRow {
  readonly case_id: CaseId;
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly event: string;
  readonly actor: string;
  readonly command_id: string;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

export interface CommandRow {
  readonly id: string;
  readonly request_hash: string | null;
  readonly actor: string;
  readonly outcome: Omit<Outcome, 'repeated'>;
}

export interface SentRow {
  readonly id: number;
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly type: OutgoingMessage['type'];
  readonly to: CountryCode;
  readonly message: OutgoingMessage;
  readonly attempt: number;
  readonly taken: boolean;
  readonly sentAt?: number | undefined;
  readonly confirmBy?: number | undefined;
  readonly confirmedAt?: number | undefined;
  readonly became?: Became | undefined;
  readonly reason?: string | undefined;
}

export interface InboxRow {
  readonly eventId: string;
  readonly country: CountryCode;
  readonly type: string;
  readonly caseId: CaseId;
  readonly happenedAt: Instant;
  readonly receivedAt: Instant;
  readonly said: CaseId | null;
}

export interface WakeRow {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
  readonly at: number;
}

export interface ComparedRow {
  readonly country: CountryCode;
  readonly round: number;
  readonly missing: number;
  readonly after?: string | undefined;
  readonly agreedAt?: Instant | undefined;
  readonly signed?: string;
  readonly continuedAt?: Instant;
}

/** Another country's checkpoint. */
export interface HeldRow extends HeldCheckpoint {
  readonly country: CountryCode;
}

/** What another country calls something, and what it is here. */
export interface NameRow {
  readonly country: CountryCode;
  readonly said: string;
  readonly local: string;
}

/** What a node keeps: all of it is lost together, and comes back as it was at one moment. */
export interface Disk {
  cases: Map<CaseId, CaseRow>;
  /** By case. */
  journal: Map<CaseId, readonly EntryRow[]>;
  /** The same entries, in the order in which they were committed. */
  entered: Map<number, EntryRow>;
  /** Of the log of the journal: hashes of leaves, and by level and index of what is full. */
  leaves: Map<number, Buffer>;
  nodes: Map<string, Buffer>;
  checkpoints: Map<string, KeptCheckpoint>;
  cosignatures: Map<string, KeptCosignature>;
  witnessed: Map<string, HeldRow>;
  commands: Map<string, CommandRow>;
  outbox: Map<number, SentRow>;
  inbox: Map<string, InboxRow>;
  wakes: Map<CaseId, WakeRow>;
  dossiers: Map<DossierId, { readonly dossier: Dossier; readonly from: CountryCode | undefined }>;
  documents: Map<string, StoredDocument & { readonly bytes: Buffer }>;
  told: Map<string, ToldMessage>;
  claims: Map<string, { readonly claimant: string; readonly until: Instant }>;
  names: Map<string, NameRow>;
  quarantine: Map<
    string,
    { readonly country: string | undefined; readonly eventId: string | undefined; reason: string }
  >;
  /** This node's own, by their epochs, in their order. */
  restore: Map<string, Restore & { readonly openedAt?: Instant }>;
  compared: Map<CountryCode, ComparedRow>;
  wanted: Map<string, number>;
  held: Map<string, HeldThere & { readonly country: CountryCode; readonly epoch: string }>;
  /** Of the restores of others. */
  helped: Map<CountryCode, string>;
  sentAgain: Map<string, true>;
}

export const emptyDisk = (): Disk => ({
  ...{ cases: new Map(), journal: new Map(), commands: new Map(), outbox: new Map(), inbox: new Map() },
  ...{
    wakes: new Map(),
    dossiers: new Map(),
    names: new Map(),
    documents: new Map(),
    told: new Map(),
    claims: new Map(),
  },
  ...{ quarantine: new Map(), restore: new Map(), compared: new Map(), wanted: new Map(), held: new Map() },
  ...{ helped: new Map(), sentAgain: new Map(), entered: new Map(), leaves: new Map(), nodes: new Map() },
  ...{ checkpoints: new Map(), cosignatures: new Map(), witnessed: new Map() },
});

export const copyOf = (disk: Disk): Disk =>
  Object.fromEntries(
    Object.entries(disk).map(([name, table]) => [name, new Map(table as Map<unknown, unknown>)]),
  ) as unknown as Disk;

/** As PostgreSQL reads it: by a restore, or a decision that another country has, a file stands still. */
export const isBeingRestored = ({ restore }: Disk): boolean =>
  [...restore.values()].some(({ openedAt }) => openedAt === undefined);

export const isHeld = ({ held }: Disk, caseId: CaseId | undefined): boolean =>
  [...held.values()].some((one) => one.caseId === caseId && one.decides);

/** As the statements that leave a wake do. */
export function asksAgain({ wakes }: Disk, wake: WakeRow): void {
  const waits = wakes.get(wake.caseId);
  const asItIs = waits !== undefined && isAsTheFileIs(waits.version);
  wakes.set(wake.caseId, asItIs ? { ...wake, version: waits.version - 1 } : wake);
}
