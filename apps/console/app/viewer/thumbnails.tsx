import type { ConsoleLanguage } from '@puente/words/languages';
import { consoleIn, pagesIn } from '@puente/words/languages';
import { picturesIn, thumbnailAt, viewerAt } from '../paths/index.js';

interface Picture {
  readonly id: string;
  /** As the list beside it calls it. */
  readonly name: string;
}

/** What an address asks to be shown small, by the names of its kinds. */
export function namedPictures(query: URLSearchParams, language: ConsoleLanguage): readonly Picture[] {
  const kinds: Readonly<Record<string, string>> = pagesIn(language).documents;
  const other = consoleIn(language).viewer.title;
  return picturesIn(query).map(({ id, kind }) => ({
    id,
    name: (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? other,
  }));
}

/** Pictures side by side, small; each opens in its place, and is drawn once it is scrolled to. */
export function Thumbnails({ pictures }: { readonly pictures: readonly Picture[] }) {
  return (
    <ul className="thumbnails">
      {pictures.map(({ id, name }) => (
        <li key={id}>
          <a href={viewerAt(id, { mediaType: 'image/jpeg' })}>
            <img src={thumbnailAt(id)} alt="" width="240" height="240" loading="lazy" />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
