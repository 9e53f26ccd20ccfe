import type { ConsoleWords } from '@puente/words/languages';
import { documentAt, shownAt, viewerAt } from '../paths/index.js';
import { pdfJsAt } from './pdf-js.js';

interface Shown {
  readonly documentId: string;
  /** As the dossier says. */
  readonly mediaType: string;
  /** Quarters, clockwise. */
  readonly turned: number;
  readonly zoom: number;
  readonly words: ConsoleWords['viewer'];
}

/** One paper, turned and magnified: a picture by links, and each page of a PDF by the script; without it a browser shows a PDF as it can. */
export function Viewer(shown: Shown) {
  return shown.mediaType.startsWith('image/') ? <Picture {...shown} /> : <Pages {...shown} />;
}

function Picture({ documentId, mediaType, turned, words, zoom }: Shown) {
  const to = (other: { readonly turned?: number; readonly zoom?: number }) =>
    viewerAt(documentId, { mediaType, turned, zoom, ...other });
  return (
    <>
      <nav aria-label={words.title}>
        {zoom < 3 && (
          <a href={to({ zoom: zoom + 1 })} data-key="+">
            {words.larger}
          </a>
        )}
        {zoom > 1 && (
          <a href={to({ zoom: zoom - 1 })} data-key="-">
            {words.smaller}
          </a>
        )}
        <a href={to({ turned: (turned + 1) % 4 })} data-key="r">
          {words.turn}
        </a>
      </nav>
      <main>
        <h1 className="unseen">{words.title}</h1>
        <img className={`zoom-${zoom} turned-${turned}`} src={documentAt(documentId)} alt={words.title} />
      </main>
    </>
  );
}

/** Each has its key (`hearsKeys`); what it does is known to `showsPages`. */
const keys = { larger: '+', smaller: '-', turn: 'r', previous: 'k', next: 'j' } as const;

function Pages({ documentId, words }: Shown) {
  const button = (does: keyof typeof keys) => (
    <button type="button" data-does={does} data-key={keys[does]} aria-keyshortcuts={keys[does]}>
      {words[does]}
    </button>
  );
  return (
    <>
      <nav aria-label={words.title} data-tools hidden>
        {button('larger')}
        {button('smaller')}
        {button('turn')}
        <span data-paging>
          {button('previous')}
          {button('next')}
          <label>
            {words.page} <input type="number" min="1" data-page />
          </label>{' '}
          <span data-of={words.of} />
        </span>
      </nav>
      <details data-small hidden>
        <summary>{words.pages}</summary>
        <ol />
      </details>
      <p role="status" data-told data-opening={words.opening} data-failed={words.notDrawn} hidden />
      <main>
        <h1 className="unseen">{words.title}</h1>
        <div
          data-pdf={shownAt(documentId)}
          data-pdf-js={pdfJsAt}
          data-page={words.page}
          data-not-drawn={words.notThisPage}
        >
          <noscript>
            <p>
              <a href={documentAt(documentId)}>{words.save}</a>
            </p>
            <iframe title={words.title} src={shownAt(documentId)} />
          </noscript>
        </div>
      </main>
    </>
  );
}
