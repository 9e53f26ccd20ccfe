import type { DocumentEntry, ListedDocument } from '@puente/contracts/dossier';
import { pagesIn, writtenNumber } from '@puente/words/languages';
import { documentAt, thumbnailsAt, viewerAt } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { useDates, useVisit, useWords } from '../visit/index.js';

/** The frame in which a paper is shown beside what is decided; nothing that was typed is left for it. */
const frame = 'viewer';

/** What is known of a paper before it is opened: less where somebody chose what is shown. */
type Paper = DocumentEntry & Partial<ListedDocument>;

/** The papers of whoever's case it is, each opened beside; each opening is a look that they read, and what is shown small is opened too. */
export function DocumentList({ documents }: { readonly documents: readonly Paper[] }) {
  const { file } = useWords();
  const { moment } = useDates();
  const visit = useVisit();
  const { documents: kinds } = pagesIn(visit.language);
  return (
    <section aria-labelledby="documents" data-key="d">
      <h2 id="documents">{file.documents}</h2>
      {documents.length === 0 ? (
        <p>{file.noDocuments}</p>
      ) : (
        <>
          <p>
            <a href={thumbnailsAt(documents)} target={frame}>
              {file.thumbnails}
            </a>
          </p>
          <ul>
            {documents.map(({ addedAt, id, kind, mediaType, pages, size }) => (
              <li key={id}>
                {kinds[kind]} ·{' '}
                <small>
                  {typeNames[mediaType]}
                  {pages !== undefined && `, ${file.pages(pages)}`}
                  {size !== undefined && `, ${sizeIn(size, visit)}`}
                  {addedAt !== undefined && (
                    <>
                      , <time dateTime={addedAt}>{moment(addedAt)}</time>
                    </>
                  )}
                </small>{' '}
                ·{' '}
                <a href={viewerAt(id, { mediaType })} target={frame}>
                  {file.beside}
                </a>{' '}
                · <a href={documentAt(id)}>{file.open}</a>
              </li>
            ))}
          </ul>
          <p className="hint">{file.viewerEmpty}</p>
          <iframe className="viewer" name={frame} title={file.viewer} />
        </>
      )}
    </section>
  );
}

const typeNames = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const;

/** `240 kB`, `1,2 MB`; nothing is smaller than one. */
function sizeIn(bytes: number, { country, language }: Pick<Visit, 'country' | 'language'>): string {
  const [size, unit, maximumFractionDigits] =
    bytes >= 1_000_000
      ? ([bytes / 1_000_000, 'megabyte', 1] as const)
      : ([Math.max(bytes / 1_000, 1), 'kilobyte', 0] as const);
  return writtenNumber(size, { style: 'unit', unit, maximumFractionDigits }, language, country);
}
