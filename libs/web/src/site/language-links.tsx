import type { PageLanguage } from '@puente/words/languages';
import { languages, pageLanguages } from '@puente/words/languages';

interface Shown {
  /** What the links are, in the language of the page. */
  readonly label: string;
  readonly language: PageLanguage;
  /** Of the page, which stays. */
  readonly path: string;
}

/** The same page in each language that has pages, each called as its own readers call it. */
export function LanguageLinks({ label, language, path }: Shown) {
  return (
    <nav aria-label={label} className="languages">
      <ul>
        {pageLanguages.map((other) => (
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
