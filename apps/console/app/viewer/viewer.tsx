import type { ConsoleWords } from '@puente/words/languages';
import { documentAt, viewerAt } from '../paths/index.js';

interface Shown {
  readonly documentId: string;
  /** As the dossier says; a browser draws the rest by itself. */
  readonly mediaType: string;
  /** Quarters, clockwise. */
  readonly turned: number;
  readonly zoom: number;
  readonly words: ConsoleWords['viewer'];
}

/** One paper. A picture is turned and magnified here; what a browser has a viewer for has both there, and asks for it in parts. */
export function Viewer({ documentId, mediaType, turned, words, zoom }: Shown) {
  const isPicture = mediaType.startsWith('image/');
  const to = (other: { readonly turned?: number; readonly zoom?: number }) =>
    viewerAt(documentId, { mediaType, turned, zoom, ...other });
  return isPicture ? (
    <>
      <nav aria-label={words.title}>
        {zoom < 3 && <a href={to({ zoom: zoom + 1 })}>{words.larger}</a>}
        {zoom > 1 && <a href={to({ zoom: zoom - 1 })}>{words.smaller}</a>}
        <a href={to({ turned: (turned + 1) % 4 })}>{words.turn}</a>
      </nav>
      <main>
        <img className={`zoom-${zoom} turned-${turned}`} src={documentAt(documentId)} alt={words.title} />
      </main>
    </>
  ) : (
    <main>
      <iframe title={words.title} src={`${documentAt(documentId)}?ver`} />
    </main>
  );
}
