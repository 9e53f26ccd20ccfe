import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { CountrySection, Genuine, SearchIssuers } from '../directory/index.js';
import { useWords } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/directorio`, and `/directorio?codigo=EC0586.01` for one standard. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const typed = (new URL(request.url).searchParams.get('codigo') ?? '').trim().slice(0, 40);
  const [listed, found] = await Promise.all([
    visit.directory.list(),
    typed === '' ? undefined : visit.directory.issuers(typed),
  ]);
  if (listed.outcome !== 'listed') return cannotShow(problemOf(listed, visit));
  if (found === undefined) return { authorities: listed.authorities, typed };
  if (found.outcome !== 'found') return cannotShow(problemOf(found, visit));
  return { authorities: listed.authorities, typed, countries: found.countries };
}

export default function Directory() {
  const words = useWords().directory;
  const { authorities, ...search } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{words.title}</Title>
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      {authorities.some(({ demonstration }) => demonstration) && <p className="demonstration">{words.demonstration}</p>}
      <SearchIssuers {...search} />
      {authorities.map((authority) => (
        <CountrySection key={authority.country} authority={authority} />
      ))}
      <Genuine authorities={authorities} />
    </>
  );
}
