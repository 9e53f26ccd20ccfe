import type { DocumentEntry } from '@puente/contracts/dossier';
import { pagesIn } from '@puente/words/languages';
import { documentAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** The papers of whoever's case it is; each opening is a look that they read. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentEntry[] }) {
  const { file } = useWords();
  const { documents: kinds } = pagesIn(useVisit().language);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{file.documents}</h2>
      {documents.length === 0 ? (
        <p>{file.noDocuments}</p>
      ) : (
        <ul>
          {documents.map(({ id, kind }) => (
            <li key={id}>
              {kinds[kind]} · <a href={documentAt(id)}>{file.open}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
