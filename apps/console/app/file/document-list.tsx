import type { DocumentEntry } from '@puente/contracts/dossier';
import { pagesIn } from '@puente/words/languages';
import { documentAt, viewerAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** The frame in which a paper is shown beside what is decided; nothing that was typed is left for it. */
const frame = 'viewer';

/** The papers of whoever's case it is, each opened beside; each opening is a look that they read. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentEntry[] }) {
  const { file } = useWords();
  const { documents: kinds } = pagesIn(useVisit().language);
  return (
    <section aria-labelledby="documents" data-key="d">
      <h2 id="documents">{file.documents}</h2>
      {documents.length === 0 ? (
        <p>{file.noDocuments}</p>
      ) : (
        <>
          <ul>
            {documents.map(({ id, kind, mediaType }) => (
              <li key={id}>
                {kinds[kind]} ·{' '}
                <a href={viewerAt(id, { mediaType })} target={frame}>
                  {file.beside}
                </a>{' '}
                · <a href={documentAt(id)}>{file.open}</a>
              </li>
            ))}
          </ul>
          <iframe className="viewer" name={frame} title={file.viewer} srcDoc={`<p>${file.viewerEmpty}</p>`} />
        </>
      )}
    </section>
  );
}
