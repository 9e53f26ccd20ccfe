import type { PageLanguage } from '@puente/words/languages';
import { languages } from '@puente/words/languages';

interface Shown {
  /** Those in which the site can be read. */
  readonly among: readonly PageLanguage[];
  /** What the links are, in the language of the page. */
  readonly label: string;
  readonly language: PageLanguage;
  /** Of the page, which stays. */
  readonly path: string;
}

/** The same page in each language that the site has, each called as its own readers call it. */
export function LanguageLinks({ among, label, language, path }: Shown) {
  return (
    <nav aria-label={label} className="languages">
      <ul>
        {among.map((other) => (
          <li key={other}>
            {other === language ? (
              <span aria-current="true">{languages[other].name}</span>
            ) : (
              <a href={`${path}?lang=${other}`} lang={other} hrefLang={other}>
                {languages[other].name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
