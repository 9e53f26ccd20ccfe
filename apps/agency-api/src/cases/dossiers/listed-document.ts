import type { ListedDocument } from '@puente/contracts/dossier';
import type { StoredDocument } from '@puente/persistence/vault';

/** What is told of a document beside its bytes. */
export const listed = ({ createdAt, id, kind, mediaType, pages, sha256, size }: StoredDocument): ListedDocument => ({
  ...{ id, kind, mediaType, sha256, size, addedAt: createdAt },
  ...(pages === undefined ? {} : { pages }),
});
