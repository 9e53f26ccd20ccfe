import type { PreCheckView } from '@puente/contracts/answers/public';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import { pathOf } from './path-of.js';

/** Every country with an agreement, in a line or two each. */
export function Overview({ check: { from, hosts } }: { readonly check: PreCheckView }) {
  const all = useWords();
  const words = all.preCheck;
  const title = words.overview(from.standard.code);
  const key = `${from.country}:${from.standard.code}`;
  return (
    <>
      <Title>{title}</Title>
      <div className="head">
        <h1>{title}</h1>
        <p className="free">{all.site.free}</p>
      </div>
      <p className="certificate">{[from.standard.title, from.name].join(' · ')}</p>
      {hosts.some(({ demonstration }) => demonstration) && <p className="demonstration">{words.demonstration}</p>}
      <p>{hosts.length === 0 ? words.noCountry(from.name) : words.overviewWhat}</p>
      {hosts.map(({ host, says, time, automatic }) => (
        <section key={host.country}>
          <h2>{host.name}</h2>
          <p>{says}</p>
          {automatic ? (
            <p className="hint">{`${words.atOnce}, ${words.daysAutomatic}`}</p>
          ) : (
            time && (
              <p className="hint">
                {`${words.days[time.unit](time.days)}: ${time.basis === 'figures' ? words.daysToday : words.daysAtMost}`}
              </p>
            )
          )}
          <p>
            <a href={pathOf(key, host.country)}>{words.see(host.name)}</a>
          </p>
        </section>
      ))}
      <p>
        <a href={paths.preCheck}>{words.anotherCertificate}</a>
      </p>
    </>
  );
}
