import type { CountryAuthorities } from '@puente/contracts/answers/public';
import { countryName, nameAmong } from '@puente/words/languages';
import { useVisit } from '../visit/index.js';
import { useDirectoryWords } from './locale.js';

type Agency = CountryAuthorities['agencies'][number];

/** One country: who issues, and what; then who takes part without issuing. */
export function CountrySection({ authority }: { readonly authority: CountryAuthorities }) {
  const { language } = useVisit();
  const { count, text, today, words } = useDirectoryWords();
  const { agencies, certifiers, country } = authority;
  const issuing = agencies.filter(({ issues }) => issues.length > 0);
  const others = agencies.filter(({ desks, issues }) => issues.length === 0 && desks.length > 0);
  return (
    <section aria-labelledby={country}>
      <h2 id={country}>{countryName(country, language)}</h2>
      {issuing.map(({ id, issues, name, shortName }) => (
        <div key={id}>
          <h3>
            {text(name)} <small>{shortName}</small>
          </h3>
          <ul>
            {kinds
              .map((kind) => ({ kind, standards: standardsToday(issues, kind, today) }))
              .filter(({ standards }) => standards > 0)
              .map(({ kind, standards }) => (
                <li key={kind}>{words.issues[kind](count(standards))}.</li>
              ))}
            {issues.some(({ kind }) => kind === 'certificate') && (
              <li>{words.evaluators(count(certifiers), certifiers === 1)}</li>
            )}
          </ul>
        </div>
      ))}
      {others.length > 0 && (
        <p className="hint">
          {`${words.also}: `}
          {others
            .map(({ desks, name }) => `${text(name)} (${desks.map((desk) => nameAmong(words.desks, desk)).join(', ')})`)
            .join('; ')}
          .
        </p>
      )}
    </section>
  );
}

const kinds = ['certificate', 'recognition'] as const;

/** Their days differ from standard to standard; whoever wonders about one asks for it by its code. */
const standardsToday = (issues: Agency['issues'], kind: (typeof kinds)[number], today: string): number =>
  issues
    .filter((issue) => issue.kind === kind && (issue.from ?? '') <= today && (issue.until ?? today) >= today)
    .reduce((sum, { standards }) => sum + standards, 0);

/** By its code, where another country has a desk that the words do not know yet. */
