import type { CountryAuthorities } from '@puente/contracts/answers/public';
import { countryName } from '@puente/words/languages';
import { useVisit } from '../visit/index.js';
import { useDirectoryWords } from './locale.js';

/** How somebody who knows nothing about signatures tells what is genuine; then, folded, what those who do compare. */
export function Genuine({ authorities }: { readonly authorities: readonly CountryAuthorities[] }) {
  const { words } = useDirectoryWords();
  return (
    <section aria-labelledby="genuine">
      <h2 id="genuine">{words.genuine}</h2>
      <ul>
        {words.signs.map(({ sign, why }) => (
          <li key={sign}>
            <b>{sign}</b> {why}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.keys}</summary>
        <p>{words.keysWhat}</p>
        {authorities.map((authority) => (
          <Keys key={authority.country} authority={authority} />
        ))}
      </details>
    </section>
  );
}

function Keys({ authority: { country, did, document, keys } }: { readonly authority: CountryAuthorities }) {
  const { language } = useVisit();
  const { words, day } = useDirectoryWords();
  return (
    <>
      <h3>{countryName(country, language)}</h3>
      {did !== undefined && (
        <p className="hint">
          {did} {document !== undefined && <a href={document}>{words.published}</a>}
        </p>
      )}
      {keys.length === 0 && <p>{words.noKeys}</p>}
      <ul>
        {keys.map(({ compromisedAt, from, kid, until }) => (
          <li key={kid}>
            <code className="fingerprint">{kid}</code>{' '}
            {until === undefined ? words.signsSince(day(from)) : words.signed(day(from), day(until))}
            {compromisedAt !== undefined && <b>{`; ${words.taken(day(compromisedAt))}`}</b>}.
          </li>
        ))}
      </ul>
    </>
  );
}
