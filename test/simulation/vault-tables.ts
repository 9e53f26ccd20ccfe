import { createHash } from 'node:crypto';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { CaseLookUp } from '@puente/persistence/queries';
import type { Quarantine } from '@puente/persistence/quarantine';
import type { DossierRecord, StoredDocument, Vault } from '@puente/persistence/vault';
import type { Wakes } from '@puente/persistence/wakes';
import { asTheFileIs, isAsTheFileIs } from '@puente/persistence/wakes';
import type { CaseRow, NameRow } from './disk.js';
import { ofDossier } from './funnel.js';
import type { TableParts } from './outbox-tables.js';

interface Filed {
  readonly filing?: { readonly home: string; readonly filedIn: string; readonly language?: string };
  readonly transmittedTo?: readonly string[];
}
const filed = (row: CaseRow | undefined) => (row?.state ?? {}) as Filed;

const isOtherSide = (row: CaseRow, country: string): boolean => {
  const { filing, transmittedTo = [] } = filed(row);
  if (row.kind === 'recognition-review') return filing?.home === country;
  return row.kind === 'recognition-request' && (filing?.filedIn === country || transmittedTo.includes(country));
};

/** Nobody here is protected: what asks for those who are finds nobody. */
export const lookUpTable = ({ disk }: TableParts): CaseLookUp => {
  const nobody = () => Promise.resolve(undefined);
  return {
    ...{ heldBack: nobody, sealing: nobody, leftOver: nobody, establishedAt: nobody, sealHeard: nobody },
    find(caseId) {
      const row = disk().cases.get(caseId);
      if (row?.dossier_id === undefined) return Promise.resolve(undefined);
      const language = (filed(row).filing?.language ?? 'es') as 'es';
      return Promise.resolve({ kind: row.kind, dossier: row.dossier_id, language });
    },
    senderOf(caseId) {
      const row = disk().cases.get(caseId);
      if (row === undefined) return Promise.resolve(undefined);
      const { filing } = filed(row);
      const sender =
        row.kind === 'recognition-review' ? filing?.home : row.kind === 'recognition-request' ? filing?.filedIn : '';
      return Promise.resolve((sender ?? '') as '');
    },
    toldBy(commandId) {
      const actor = JSON.parse(disk().commands.get(commandId)?.actor ?? '{}') as { kind?: string; country?: never };
      return Promise.resolve(actor.kind === 'country' ? actor.country : undefined);
    },
    wasTaken: ({ from, id }) => Promise.resolve(disk().inbox.has(`${from}/${id}`)),
    names(caseId, country) {
      const row = disk().cases.get(caseId);
      return Promise.resolve(row !== undefined && isOtherSide(row, country));
    },
    lostTo(caseId, country) {
      const { cases, held, restore } = disk();
      const filed = [...held.values()].some(({ at, epoch, ...one }) => {
        const { beganAt, lostSince } = restore.get(epoch) ?? { beganAt: '', lostSince: '' };
        const isOfThem = one.caseId === caseId && one.country === country && one.type.includes('submission.filed');
        return isOfThem && at >= lostSince && at <= beganAt;
      });
      return Promise.resolve(filed && !cases.has(caseId));
    },
    binds: (dossier, country) => Promise.resolve(ofDossier(disk(), dossier).some((row) => isOtherSide(row, country))),
  };
};

/** Dossiers, documents and messages as they are, unsealed: nobody reads this disk. */
export function vaultTables({ disk }: TableParts): Vault {
  const record = (id: string): DossierRecord | undefined => {
    const known = disk().dossiers.get(id as never);
    if (known === undefined) return undefined;
    const from = known.from === undefined ? {} : { receivedFrom: known.from };
    return {
      ...from,
      ...{ agencies: [], warnings: [], version: 1, sealed: false },
      id: known.dossier.id,
      createdAt: '' as never,
    };
  };
  const dossiers: Partial<Vault['dossiers']> = {
    find: (id) => Promise.resolve(record(id)),
    exists: (id) => Promise.resolve(disk().dossiers.has(id)),
    countFrom: () => Promise.resolve(0),
    read(id) {
      const [known, dossier] = [record(id), disk().dossiers.get(id)?.dossier];
      return Promise.resolve(known && dossier && { ...known, dossier });
    },
    async receive({ dossier, from }, mayAdd = () => true) {
      const known = record(dossier.id);
      if (known !== undefined && !(await mayAdd(known))) return false;
      if (known === undefined) disk().dossiers.set(dossier.id, { dossier, from });
      return true;
    },
  };
  const documents: Partial<Vault['documents']> = {
    find: (id) => Promise.resolve(disk().documents.get(id)),
    read: (id) => Promise.resolve(disk().documents.get(id)),
    put(dossier, { bytes, id, kind, mediaType }) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const known = disk().documents.get(id);
      if (known !== undefined) return Promise.resolve(known.sha256 === sha256 ? known : 'OTHER_CONTENT');
      const stored: StoredDocument = {
        id,
        dossier,
        kind,
        mediaType,
        sha256,
        size: bytes.length,
        createdAt: '' as never,
      };
      disk().documents.set(id, { ...stored, bytes: Buffer.from(bytes) });
      return Promise.resolve(stored);
    },
  };
  const named = (country: CountryCode, ids: readonly string[], read: (row: NameRow) => [string, string]) =>
    new Map(
      [...disk().names.values()]
        .filter((row) => row.country === country && ids.includes(read(row)[0]))
        .map((row) => read(row)),
    );
  const names: Vault['names'] = {
    local: (country, said) => Promise.resolve(named(country, said, ({ said: given, local }) => [given, local])),
    abroad: (country, ids) => Promise.resolve(named(country, ids, ({ said, local }) => [local, said])),
    keep(country, said, local) {
      const place = `${country}/${said}`;
      if (!disk().names.has(place)) disk().names.set(place, { country, said, local });
      return Promise.resolve(disk().names.get(place)?.local ?? local);
    },
  };
  const messages: Vault['messages'] = {
    of: (_dossier, caseId) => Promise.resolve([...disk().told.values()].filter((one) => one.caseId === caseId)),
    keep(_dossier, message) {
      const place = `${message.caseId}/${message.notice}`;
      if (!disk().told.has(place)) disk().told.set(place, message);
      return Promise.resolve();
    },
  };
  const messageClaims: Vault['messageClaims'] = {
    claim({ caseId, claimant, notice }, at, until) {
      const [place, { claims }] = [`${caseId}/${notice}`, disk()];
      const known = claims.get(place);
      if (known !== undefined && known.until > at) return Promise.resolve(false);
      claims.set(place, { claimant, until });
      return Promise.resolve(true);
    },
    release({ caseId, claimant, notice }) {
      const place = `${caseId}/${notice}`;
      if (disk().claims.get(place)?.claimant === claimant) disk().claims.delete(place);
      return Promise.resolve();
    },
  };
  const ownWords = { open: (_caseId: CaseId, value: unknown) => Promise.resolve(value) };
  return { dossiers, documents, names, messages, messageClaims, ownWords } as unknown as Vault;
}

export const quarantineTable = ({ disk }: TableParts): Quarantine =>
  ({
    put({ country, eventId, offset, partition, reason, topic }) {
      disk().quarantine.set(`${topic}/${String(partition)}/${offset}`, { country, eventId, reason });
      return Promise.resolve();
    },
    bytesOf: () => Promise.resolve(0),
    sampleBytesOf: () => Promise.resolve(0),
    nextReleased: () => Promise.resolve(undefined),
  }) as Partial<Quarantine> as Quarantine;

export const wakesTable = ({ disk, now }: TableParts): Wakes => ({
  overdue: (milliseconds, limit) =>
    Promise.resolve([...disk().wakes.values()].filter(({ at }) => at <= now() - milliseconds).slice(0, limit)),
  leave(caseId, since, asItIs = false) {
    const row = disk().cases.get(caseId);
    if (row === undefined || row.updated_at > since || disk().wakes.has(caseId)) return Promise.resolve(false);
    const { kind } = row;
    disk().wakes.set(caseId, { caseId, kind, version: asItIs ? asTheFileIs : row.version, at: now() });
    return Promise.resolve(true);
  },
  sent({ caseId, version }) {
    const known = disk().wakes.get(caseId);
    const [low, high] = isAsTheFileIs(version) ? [version, asTheFileIs] : [asTheFileIs + 1, version];
    if (known !== undefined && known.version >= low && known.version <= high) disk().wakes.delete(caseId);
    return Promise.resolve();
  },
});
