import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { ActsOf, ChaptersOfTheBook } from '../rules/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/reglas/tramites`: who may do what in a recognition, and `?kind=certification` in another kind of file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const listed = await visit.rules.procedures();
  if (listed.outcome !== 'found') return cannotShow(problemOf(listed, visit));
  const kinds = listed.found.items;
  const asked = new URL(request.url).searchParams.get('kind');
  const kind = kinds.find((one) => one.kind === asked)?.kind ?? kinds[0]?.kind;
  if (kind === undefined) return { kinds };
  const answer = await visit.rules.procedure(kind);
  if (answer.outcome === 'unknown') return { kinds };
  return answer.outcome === 'found' ? { kinds, procedure: answer.found } : cannotShow(problemOf(answer, visit));
}

export default function ProceduresPage() {
  const { book } = useWords().rules;
  const { kinds, procedure } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{book.procedures}</Title>
      <h1>{book.procedures}</h1>
      <p className="lead">{book.proceduresWhat}</p>
      <ChaptersOfTheBook here={paths.procedures} />
      <nav aria-label={book.procedures}>
        <ul>
          {kinds.map(({ kind, name }) => (
            <li key={kind}>
              <a href={`${paths.procedures}?kind=${kind}`} aria-current={procedure?.kind === kind ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {procedure !== undefined && <ActsOf procedure={procedure} />}
    </>
  );
}
