import { countryName } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { useDirectoryWords } from '../directory/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import {
  AgreementHead,
  askedIn,
  AskWhatIf,
  BorderOffices,
  ChaptersOfTheBook,
  Counted,
  PeriodSection,
} from '../rules/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/reglas`, `/reglas?agreement=…&version=2` for one of them, and with `from` a deadline of it, counted. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const query = new URL(request.url).searchParams;
  const listed = await visit.rules.agreements();
  if (listed.outcome !== 'found') return cannotShow(problemOf(listed, visit));
  const agreements = listed.found.items;
  const named = ({ id, version }: (typeof agreements)[number]) =>
    id === query.get('agreement') && String(version) === query.get('version');
  const chosen = agreements.find(named) ?? agreements[0];
  const asked = askedIn(query);
  if (chosen === undefined || asked.from === undefined) return { agreements, chosen, asked };
  const { id: agreement, version } = chosen;
  const counted = await visit.rules.whatIf({ ...asked, agreement, version: String(version) });
  if (counted.outcome === 'wrong') return { agreements, chosen, asked, answer: 'wrong' as const };
  if (counted.outcome !== 'counted') return cannotShow(problemOf(counted, visit));
  return { agreements, chosen, asked, answer: counted.answer };
}

export default function RulesPage() {
  const { rules: words } = useWords();
  const { language } = useVisit();
  const { day, text } = useDirectoryWords();
  const { agreements, asked, chosen, ...counted } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{words.title}</Title>
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <ChaptersOfTheBook here={paths.rules} />
      <nav aria-labelledby="agreements">
        <h2 id="agreements">{words.agreements}</h2>
        <ul>
          {agreements.map(({ id, title, version }) => (
            <li key={`${id} ${String(version)}`}>
              <a
                href={`${paths.rules}?agreement=${id}&version=${String(version)}`}
                aria-current={chosen?.id === id && chosen.version === version ? 'true' : undefined}
              >
                {words.version(text(title), version)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen !== undefined && (
        <>
          <h2>{words.version(text(chosen.title), chosen.version)}</h2>
          <p>
            {words.parties(chosen.parties.map((code) => countryName(code, language)).join(' · '))}{' '}
            {words.inForce(day(chosen.inForceFrom), chosen.inForceUntil && day(chosen.inForceUntil))}
          </p>
          <AgreementHead agreement={chosen} />
          {chosen.borderOffices && <BorderOffices offices={chosen.borderOffices} />}
          <section className="box" aria-labelledby="what-if">
            <h2 id="what-if">{words.ask}</h2>
            <p>{words.askWhat}</p>
            {counted.answer !== undefined && <Counted answer={counted.answer} />}
            <AskWhatIf agreement={chosen} asked={asked} />
          </section>
          {chosen.periods.map((period) => (
            <PeriodSection key={period.name} period={period} />
          ))}
        </>
      )}
    </>
  );
}
