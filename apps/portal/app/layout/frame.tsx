import type { ReactNode } from 'react';
import { countryName, languages, pageLanguages } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { Mark } from './mark.js';

/** What stands above and below every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { site } = useWords();
  const { language, country, otherLanguage } = useVisit();
  return (
    <>
      <a className="skip" href="#content">
        {site.skip}
      </a>
      <header className="top">
        <a className="brand" href={paths.home}>
          <Mark />
          <span>
            <b>Puente</b> <small>{countryName(country, language)}</small>
          </span>
        </a>
        <Languages />
      </header>
      {otherLanguage && (
        <p className="note other-language" lang={otherLanguage.language}>
          {otherLanguage.says} {languages[language].name}.
        </p>
      )}
      <main id="content">{children}</main>
      <footer>
        <p>
          <b>{site.free}.</b> {site.nobodyCharges}
        </p>
      </footer>
    </>
  );
}

function Languages() {
  const { language, path } = useVisit();
  return (
    <nav aria-label={useWords().site.languages} className="languages">
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
