import type { ReactNode } from 'react';
import type { PreCheckOfHost, PreCheckView } from '@puente/contracts/answers/public';
import { paths } from '../paths/index.js';
import { courseText } from '@puente/web/decided';
import { useVisit, useWords } from '../visit/index.js';
import { pagesIn } from '@puente/words/languages';
import { Title } from '@puente/ui/site';
import { Numbers } from './numbers.js';
import { pathOf } from './path-of.js';

interface HostProps {
  readonly from: PreCheckView['from'];
  readonly host: PreCheckOfHost;
}

/** What a certificate would be worth in one country: three numbers, three lists, and what they rest on. */
export function HostView({ from, host }: HostProps) {
  const all = useWords();
  const words = all.preCheck;
  const { comparison, documents, agreement, time } = host;
  const title = words.inCountry(from.standard.code, host.host.name);
  return (
    <>
      <Title>{title}</Title>
      <div className="head">
        <h1>{title}</h1>
        <p className="free">{all.site.free}</p>
      </div>
      <p className="certificate">{[from.standard.title, from.name].join(' · ')}</p>
      {comparison && <p className="certificate">{words.comparedWith(comparison.to.title, comparison.to.code)}</p>}
      {host.demonstration && <p className="demonstration">{words.demonstration}</p>}
      <p className={`now ${host.recognised.length > 0 ? 'granted' : ''}`}>{host.says}</p>
      {agreement && <Numbers host={host} />}
      {comparison && <Lists host={host} />}
      {agreement && (
        <>
          <Part name={words.bring}>
            <Items texts={documents.needed.map(({ says }) => says)} />
            <p>{documents.paperless}</p>
          </Part>
          {time && (
            <Part name={words.time}>
              <p>{time.says}</p>
              <p>{agreement.silence}</p>
            </Part>
          )}
          <Part name={words.how}>
            <p>{words.howNext}</p>
          </Part>
          <Rests host={host} />
        </>
      )}
      <p>
        <a href={pathOf(`${from.country}:${from.standard.code}`)}>{words.anotherCountry}</a>
      </p>
      <p>
        <a href={paths.preCheck}>{words.anotherCertificate}</a>
      </p>
    </>
  );
}

function Lists({ host: { comparison, missing, recognised } }: { readonly host: PreCheckOfHost }) {
  const words = useWords().preCheck;
  const limits = [...(comparison?.conditions ?? []), ...(comparison?.exclusions ?? [])];
  return (
    <>
      <Part name={words.recognised}>
        {recognised.length === 0 ? (
          <p>{words.nothingRecognised}</p>
        ) : (
          <Items texts={recognised.map(({ title }) => title)} />
        )}
      </Part>
      {limits.length > 0 && (
        <Part name={words.conditions}>
          <Limits host={comparison} />
        </Part>
      )}
      <Part name={words.missing}>
        {missing.length === 0 ? (
          <p>{words.nothingMissing}</p>
        ) : (
          <ul>
            {missing.map(({ unit, title, elements, ground }) => (
              <li key={unit}>
                <b>{title}</b>
                {elements.length > 0 && `: ${elements.join('; ')}`}
                <small className="ground">{ground}</small>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {missing.length > 0 && <Courses missing={missing} />}
    </>
  );
}

function Limits({ host }: { readonly host: PreCheckOfHost['comparison'] }) {
  const words = useWords().preCheck;
  return (
    <ul>
      {host?.conditions.map((text) => (
        <li key={text}>
          <b>{words.condition}:</b> {text}
        </li>
      ))}
      {host?.exclusions.map((text) => (
        <li key={text}>
          <b>{words.exception}:</b> {text}
        </li>
      ))}
    </ul>
  );
}

function Courses({ missing }: { readonly missing: PreCheckOfHost['missing'] }) {
  const { language, country } = useVisit();
  const words = useWords();
  const reader = { words: pagesIn(language), locale: { language, country, timeZone: 'UTC' } };
  return (
    <Part name={words.preCheck.where}>
      <ul>
        {missing.map(({ unit, title, courses }) => (
          <li key={unit}>
            {title}
            {courses.length === 0 && <p className="hint">{words.status.noCourse}</p>}
            {courses.map((course) => (
              <p className="hint" key={`${course.provider} ${course.where}`}>
                {courseText(course, reader)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Folded away until it is asked for; opens without script. */
function Rests({ host: { agreement, comparison } }: { readonly host: PreCheckOfHost }) {
  const words = useWords().preCheck;
  const texts = [
    ...(comparison === undefined
      ? []
      : [...comparison.words.rests, comparison.words.level, comparison.words.occupation]),
    ...(agreement === undefined ? [] : [`${agreement.title}. ${agreement.legalBasis}`]),
  ];
  return (
    <details>
      <summary>{words.rests}</summary>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}

const Part = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section>
    <h2>{name}</h2>
    {children}
  </section>
);

const Items = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
