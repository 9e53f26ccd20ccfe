import type { CountryLaw } from '@puente/contracts/answers/public';
import { useDirectoryWords } from '../directory/index.js';
import { useWords } from '../visit/index.js';
import { AtZero } from './at-zero.js';

/** The periods that a country's own law gives, each with its act. */
export function CountryLawSection({ law }: { readonly law: CountryLaw }) {
  const { rules } = useWords();
  const { text } = useDirectoryWords();
  const { book } = rules;
  const said = ({ days, unit }: CountryLaw['limits'][number]['within']) => rules.days[unit](days);
  const sourceOf = ({ source }: Pick<CountryLaw['limits'][number], 'source'>) =>
    source === undefined ? book.noSource : book.source(text(source));
  /** One act gives many limits: it is named once, under them. */
  const sources = [...new Set(law.limits.map(sourceOf))];
  const { country, demonstration, limits, name, periods } = law;
  return (
    <section aria-labelledby={country}>
      <h2 id={country}>{text(name)}</h2>
      {demonstration && <p className="demonstration">{book.countryDemonstration}</p>}
      {periods.map((period) => (
        <details key={period.name} className="box">
          <summary>
            {`${period.title}: `}
            <b>{said(period.within)}</b>
          </summary>
          <dl>
            <dt>{rules.holder}</dt>
            <dd>{period.holder === 'worker' ? rules.holders.worker : book.agency}</dd>
            <dt>{rules.opens}</dt>
            <dd>{period.opens.map((opening) => rules.opening[opening]).join(' ')}</dd>
            <dt>{rules.atZero}</dt>
            <dd>
              <AtZero outcomes={period.atZero} />
            </dd>
          </dl>
          <p className="hint">{sourceOf(period)}</p>
        </details>
      ))}
      <h3>{book.limits}</h3>
      {sources.map((source) => (
        <div key={source}>
          <ul>
            {limits
              .filter((limit) => sourceOf(limit) === source)
              .map((limit) => (
                <li key={limit.name}>
                  {`${limit.title}: `}
                  <b>{said(limit.within)}</b>
                </li>
              ))}
          </ul>
          <p className="hint">{source}</p>
        </div>
      ))}
    </section>
  );
}
