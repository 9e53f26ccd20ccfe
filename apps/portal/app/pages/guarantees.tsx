import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { ChaptersOfTheBook } from '../rules/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/reglas/garantias`: what the procedure promises everybody, and on what each promise rests. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const answer = await visit.rules.guarantees();
  return answer.outcome === 'found' ? answer.found : cannotShow(problemOf(answer, visit));
}

export default function GuaranteesPage() {
  const { book } = useWords().rules;
  const { items } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{book.guarantees}</Title>
      <h1>{book.guarantees}</h1>
      <p className="lead">{book.guaranteesWhat}</p>
      <ChaptersOfTheBook here={paths.guarantees} />
      {items.map(({ id, says, source, title }) => (
        <section key={id} className="box" aria-labelledby={id}>
          <h2 id={id}>{`${id}. ${title}`}</h2>
          <p>{says}</p>
          <p className="hint">{book.source(source)}</p>
        </section>
      ))}
    </>
  );
}
