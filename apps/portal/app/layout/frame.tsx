import type { ReactNode } from 'react';
import { countryName, languages, pageLanguages } from '@puente/words/languages';
import { LanguageLinks, Mark } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** What stands above and below every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { site } = useWords();
  const { language, country, otherLanguage, path } = useVisit();
  return (
    <>
      <a className="skip" href="#content">
        {site.skip}
      </a>
      <header className="top">
        <a className="brand" href={paths.home}>
          <Mark width={40} />
          <span>
            <b>Puente</b> <small>{countryName(country, language)}</small>
          </span>
        </a>
        <LanguageLinks among={pageLanguages} label={site.languages} language={language} path={path} />
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
