import { Button } from '@puente/ui/buttons';
import type { ReactNode } from 'react';
import { consoleLanguages, countryName } from '@puente/words/languages';
import { LanguageLinks, Mark } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { FormToken } from './form-token.js';
import { placesOf } from './places.js';
import { IdleWarning } from './idle-warning.js';
import { KeyMap } from './key-map.js';

/** What stands above and below every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { frame } = useWords();
  const { country, language, path, session } = useVisit();
  return (
    <>
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <header>
        <div className="top">
          <a className="brand" href={paths.work}>
            <Mark width={32} />
            <span>
              <b>Puente</b> <small>{session?.me.agency.name ?? countryName(country, language)}</small>
            </span>
          </a>
          {session && <Menu />}
          <LanguageLinks among={consoleLanguages} label={frame.languages} language={language} path={path} />
          {session && (
            <form method="post" action={paths.signOut} className="who">
              <FormToken />
              <span>{session.tokens.name}</span>
              <Button quiet>{frame.signOut}</Button>
            </form>
          )}
        </div>
        {session?.me.demonstration && <p className="demonstration">{frame.demonstration}</p>}
      </header>
      <main id="content">
        <Purpose />
        {children}
      </main>
      {session && <KeyMap />}
      <IdleWarning />
    </>
  );
}

/** What the looks on this page are for: whoever says it is not to forget that it goes with them. */
function Purpose() {
  const { audit } = useWords();
  const { path, purpose } = useVisit();
  return purpose === undefined ? null : (
    <p className="hint">
      {audit.forPurpose(purpose)}{' '}
      <a href={`${paths.purpose}?${new URLSearchParams({ a: path }).toString()}`}>{audit.otherPurpose}</a>
    </p>
  );
}

const keysTo: ReadonlyMap<string, string> = new Map([
  [paths.work, 'g q'],
  [paths.find, 'g b'],
]);

function Menu() {
  const words = useWords();
  const { path, session } = useVisit();
  const places = placesOf(session?.me.roles ?? [], words);
  return (
    <nav aria-label={words.frame.menu} className="menu">
      <ul>
        {places.map(([at, name]) => (
          <li key={at}>
            <a href={at} aria-current={path === at ? 'page' : undefined} data-key={keysTo.get(at)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
