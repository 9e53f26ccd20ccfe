import { createHash } from 'node:crypto';
import type { DocumentEntry } from '@puente/contracts/dossier';
import type { DocumentKind } from '@puente/domain/file/case';
import type { CountryCode, DocumentId, DossierId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DocumentStore } from './document-store.js';
import type { DossierKeys, WrappedKeys } from './dossier-keys.js';
import { insertDocument } from './insert-document.js';
import { keyOfDossier } from './key-of-dossier.js';
import { SealBroken } from './sealing.js';
import { alikeDocuments, findDocument, listDocuments, readDocument } from './vault-sql.js';

export interface StoredDocument {
  readonly id: DocumentId;
  readonly dossier: DossierId;
  readonly kind: DocumentKind;
  readonly mediaType: DocumentEntry['mediaType'];
  readonly size: number;
  /** Hex, of the plain bytes. */
  readonly sha256: string;
  readonly createdAt: Instant;
  /** As a PDF says of itself, where they were counted when it was taken. */
  readonly pages?: number;
}

export interface NewDocument {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly mediaType: DocumentEntry['mediaType'];
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly at?: Instant;
}

/** What one dossier takes from one side. */
export interface DocumentQuota {
  readonly documents: number;
  readonly bytes: number;
}

/** Who hands a document in, and how much of theirs a dossier takes; what one country brings takes no other one's place. */
export interface Brought {
  readonly from: 'staff' | 'worker' | CountryCode;
  readonly quota: DocumentQuota;
}

export type PutOutcome = StoredDocument | 'NO_SUCH_DOSSIER' | 'OTHER_CONTENT' | 'DOSSIER_FULL';

export interface Documents {
  /**
   * Putting the same document twice is one document; another content under a known id is not taken. Where the disk lost what the dossier
   * had of this content, under this id or another, it has it again.
   */
  put(dossier: DossierId, document: NewDocument, brought: Brought): Promise<PutOutcome>;
  /**
   * Undefined where there is none, or its dossier's key was destroyed.
   * @throws SealBroken where the disk no longer holds what was put.
   */
  read(id: DocumentId): Promise<(StoredDocument & { readonly bytes: Buffer }) | undefined>;
  find(id: DocumentId): Promise<StoredDocument | undefined>;
  list(dossier: DossierId): Promise<readonly StoredDocument[]>;
}

export function documentsIn(pool: Pool, keys: DossierKeys, store: DocumentStore): Documents {
  const prisma = prismaOn(pool);
  const find: Documents['find'] = async (id) => {
    const { rows } = await pool.query<DocumentRow>({ ...findDocument, values: [id] });
    return rows[0] && stored(rows[0]);
  };
  const alikeOf = async (values: readonly string[]) => {
    const { rows } = await pool.query<DocumentRow>({ ...alikeDocuments, values: [...values] });
    return rows.map(stored);
  };
  return {
    find,
    async put(dossierId, { id, kind, mediaType, bytes, pages, at }, { from, quota }) {
      const sha256 = sha256Of(bytes);
      const isSame = (known: StoredDocument) => known.sha256 === sha256 && known.dossier === dossierId;
      const same = (known: StoredDocument) => (isSame(known) ? known : 'OTHER_CONTENT');
      const [alike, key] = await Promise.all([alikeOf([id, dossierId, sha256]), keyOfDossier(prisma, keys, dossierId)]);
      if (key !== undefined)
        for (const one of alike)
          if (isSame(one) && !(await store.has(one.id)))
            await store.put(one.id, key.seal(bytes, about.document(dossierId, one.id)));
      const known = alike.find((one) => one.id === id.toLowerCase());
      if (known !== undefined) return same(known);
      if (key === undefined) return 'NO_SUCH_DOSSIER';
      const createdAt = at ?? instant(Date.now());
      const document = {
        ...{ id, dossier: dossierId, kind, mediaType, size: bytes.length, sha256, createdAt },
        ...(pages === undefined ? {} : { pages }),
      };
      // The file under the row's own lock: whoever brings another document of this id meanwhile writes over nobody's file. A
      // crash before the commit leaves a sealed file that nobody names, never a row without a file.
      const inserted = await inTransaction(pool, async (tx) => {
        const counted = await insertDocument(tx, document, from, quota);
        if (counted) await store.put(id, key.seal(bytes, about.document(dossierId, id)));
        return counted;
      }).catch(unlessTaken);
      if (inserted) return document;
      const other = await find(id);
      return other === undefined ? 'DOSSIER_FULL' : same(other);
    },
    async read(id) {
      const [row] = (await pool.query<DocumentRow & WrappedKeys>({ ...readDocument, values: [id] })).rows;
      if (row === undefined) return undefined;
      const key = await keys.open(row.dossier, row);
      const sealed = await store.get(id);
      if (sealed === undefined) throw new SealBroken(`the file of document ${id} is gone`);
      const bytes = key.unseal(sealed, about.document(row.dossier, id));
      if (sha256Of(bytes) !== row.sha256) throw new SealBroken(`document ${id} is not what was put`);
      return { ...stored(row), bytes };
    },
    async list(dossierId) {
      const { rows } = await pool.query<DocumentRow>({ ...listDocuments, values: [dossierId] });
      return rows.map(stored);
    },
  };
}

/** A document of this id was added in between: then nothing was counted either. */
function unlessTaken(error: unknown): false {
  if ((error as { readonly code?: unknown }).code === '23505') return false;
  throw error;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** As the driver reads it. */
type DocumentRow = Omit<StoredDocument, 'createdAt' | 'pages'> & {
  readonly createdAt: Date;
  readonly pages: number | null;
};

const stored = ({ id, dossier, kind, mediaType, size, sha256, createdAt, pages }: DocumentRow): StoredDocument => ({
  ...{ id, dossier, kind, mediaType, size, sha256 },
  createdAt: instant(createdAt),
  ...(pages === null ? {} : { pages }),
});
