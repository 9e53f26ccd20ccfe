import { textIn } from '@puente/web/telling';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { ChaptersOfTheBook, CountryLawSection } from '../rules/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/reglas/paises`: the periods of this portal's country, and `?country=MX` for those of another one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const answer = await visit.rules.countries();
  if (answer.outcome !== 'found') return cannotShow(problemOf(answer, visit));
  const { items } = answer.found;
  const asked = new URL(request.url).searchParams.get('country');
  const of = (code: string | null) => items.find(({ country }) => country === code);
  return {
    countries: items.map(({ country, name }) => ({ country, name })),
    law: of(asked) ?? of(visit.country) ?? items[0],
  };
}

export default function CountryLawsPage() {
  const { book } = useWords().rules;
  const { language } = useVisit();
  const { countries, law } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{book.countries}</Title>
      <h1>{book.countries}</h1>
      <p className="lead">{book.countriesWhat}</p>
      <ChaptersOfTheBook here={paths.countryLaws} />
      <nav aria-label={book.countries}>
        <ul>
          {countries.map(({ country, name }) => (
            <li key={country}>
              <a
                href={`${paths.countryLaws}?country=${country}`}
                aria-current={law?.country === country ? 'true' : undefined}
              >
                {textIn(name, language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {law !== undefined && <CountryLawSection law={law} />}
    </>
  );
}
