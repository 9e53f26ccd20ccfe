import type { ConsoleLanguage } from '@puente/words/languages';
import { consoleIn, pagesIn } from '@puente/words/languages';
import { papersIn, shownAt, thumbnailAt, viewerAt } from '../paths/index.js';
import { pdfJsAt } from './pdf-js.js';

interface Paper {
  readonly id: string;
  readonly mediaType: string;
  /** As the list beside it calls it. */
  readonly name: string;
}

/** What an address asks to be shown small, by the names of its kinds. */
export function namedPapers(query: URLSearchParams, language: ConsoleLanguage): readonly Paper[] {
  const kinds: Readonly<Record<string, string>> = pagesIn(language).documents;
  const other = consoleIn(language).viewer.title;
  return papersIn(query).map(({ id, kind, mediaType }) => ({
    ...{ id, mediaType },
    name: (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? other,
  }));
}

/** Papers side by side, small; each opens in its place, and is drawn once it is scrolled to: a picture by the node, the first page of a PDF by the script. */
export function Thumbnails({ papers, title }: { readonly papers: readonly Paper[]; readonly title: string }) {
  return (
    <main>
      <h1 className="unseen">{title}</h1>
      <ul className="thumbnails" data-pdf-js={pdfJsAt}>
        {papers.map(({ id, mediaType, name }) => (
          <li key={id}>
            <a href={viewerAt(id, { mediaType })}>
              {mediaType.startsWith('image/') ? (
                <img src={thumbnailAt(id)} alt="" width="240" height="240" loading="lazy" />
              ) : (
                <span className="small" data-first-page={shownAt(id)} aria-hidden="true">
                  PDF
                </span>
              )}
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
