import type { PageLanguage } from '@puente/words/languages';
import { pageLanguages, pagesIn } from '@puente/words/languages';
import type { Entry } from './entry.js';
import { forms } from './forms.js';
import { said } from './said.js';
import { shown } from './shown.js';

/** Every component of this library, in every state. A new one has its entry here (catalogue.unit.spec.ts). */
export const catalogue: readonly Entry[] = [...forms, ...said, ...shown];

/** What is around every page, and so around the catalogue itself. */
export const aroundThePage: readonly string[] = ['Shell', 'Title'];

interface Read {
  /** Of whoever reads: the states are shown in it. */
  readonly language: PageLanguage;
}

/** Shows them all. For whoever builds pages, so its own words are English. */
export function Catalogue({ language }: Read) {
  return (
    <div className="catalogue">
      {catalogue.map((entry) => (
        <section key={entry.shows[0]} lang="en" aria-labelledby={entry.shows[0]}>
          <h2 id={entry.shows[0]}>{entry.shows.join(' · ')}</h2>
          <p className="hint">{entry.what}</p>
          <States entry={entry} language={language} />
          <h3>In each language</h3>
          {pageLanguages.map((each) => (
            <Shown key={each} entry={entry} name="usual" language={each} called={each} />
          ))}
        </section>
      ))}
    </div>
  );
}

function States({ entry, language }: Read & { readonly entry: Entry }) {
  return (
    <>
      {Object.keys(entry.states).map((name) => (
        <div key={name}>
          <h3>{name}</h3>
          <Shown entry={entry} name={name} language={language} called={`state-${language}`} />
        </div>
      ))}
      <h3>where there is little room</h3>
      <div className="narrow">
        <Shown entry={entry} name="usual" language={language} called={`narrow-${language}`} />
      </div>
    </>
  );
}

interface One extends Read {
  readonly entry: Entry;
  /** Of a state, or `usual`. */
  readonly name: string;
  /** So that its id is its own. */
  readonly called: string;
}

function Shown({ called, entry, language, name }: One) {
  const sample = name === 'usual' ? entry.usual : entry.states[name];
  const id = [entry.shows[0], name, called].join('-').replaceAll(/\W+/g, '-');
  return (
    <div lang={language} id={id} dir="auto">
      {sample?.({ words: pagesIn(language), language, id: `${id}-it` })}
    </div>
  );
}
