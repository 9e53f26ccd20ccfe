import { countryName } from '@puente/words/languages';
import type { IssuersIn } from '@puente/contracts/answers/public';
import { Button } from '@puente/ui/buttons';
import { paths } from '../paths/index.js';
import { useVisit } from '../visit/index.js';
import { useDirectoryWords } from './locale.js';

interface SearchProps {
  readonly typed: string;
  /** Left out where nothing was asked. */
  readonly countries?: readonly IssuersIn[];
}

/** By code, and in the address: a code names a standard and nobody, so that the answer can be sent to somebody. */
export function SearchIssuers({ countries, typed }: SearchProps) {
  const { words } = useDirectoryWords();
  return (
    <section className="box" aria-labelledby="search">
      <h2 id="search">{words.search}</h2>
      {countries !== undefined && <Found typed={typed} countries={countries} />}
      <form method="get" action={paths.directory}>
        <div className="field">
          <label htmlFor="codigo">{words.code}</label>
          <p className="hint" id="codigo-hint">
            {words.codeHint}
          </p>
          <input
            id="codigo"
            name="codigo"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={40}
            defaultValue={typed}
            aria-describedby="codigo-hint"
          />
        </div>
        <Button>{words.find}</Button>
      </form>
    </section>
  );
}

function Found({ countries, typed }: Required<SearchProps>) {
  const { language } = useVisit();
  const { count, text, words } = useDirectoryWords();
  if (countries.length === 0)
    return (
      <div className="note" role="status">
        <p>{words.notFound(typed)}</p>
        <p>{words.notFoundNext}</p>
      </div>
    );
  return (
    <div className="note" role="status">
      <p>
        <b>{words.found(typed)}</b>
      </p>
      {countries.map(({ certifiers, country, issuers, standard }) => (
        <div key={country}>
          <p>{`${countryName(country, language)} · ${text(standard.title)}`}</p>
          {issuers.length === 0 ? (
            <p>{words.mayNobody}</p>
          ) : (
            <ul>
              {issuers.map(({ agency, kind, name }) => (
                <li key={`${agency} ${kind}`}>{`${text(name)}: ${words.may[kind]}.`}</li>
              ))}
            </ul>
          )}
          <p className="hint">{words.evaluators(count(certifiers), certifiers === 1)}</p>
        </div>
      ))}
    </div>
  );
}
