import type { CertificatesFound } from '@puente/contracts/answers/public';
import { countryName } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';
import { pathOf } from './path-of.js';

interface ChoicesProps {
  readonly typed: string;
  readonly host: string | undefined;
  readonly items: CertificatesFound['items'];
}

/** What the words may mean, to choose from. */
export function Choices({ typed, host, items }: ChoicesProps) {
  const words = useWords().preCheck;
  const { language } = useVisit();
  if (items.length === 0)
    return (
      <div className="note" role="status">
        <p>{words.nothingFound(typed)}</p>
        <p>{words.nothingFoundNext}</p>
      </div>
    );
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{words.choose(typed)}</h2>
      <ul className="choices">
        {items.map(({ key, country, code, title }) => (
          <li key={key}>
            {/* A certificate counts at home already: nobody is sent there. */}
            <a href={pathOf(key, host === country ? undefined : host)}>{title}</a>
            <small>{`${code} · ${countryName(country, language)}`}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
