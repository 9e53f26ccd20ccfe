import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { LookList } from '../disclosure/index.js';
import { visitContext, useWords } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** Who looked at anything of the worker's; everybody else is asked for number and code first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  const read = await visit.own.looks(token, before !== undefined && /^\d{1,15}$/.test(before) ? before : undefined);
  if (read.outcome === 'session-over') return redirect(paths.status, 303);
  if (read.outcome !== 'read') return cannotShow(problemOf(read, visit));
  return { looks: read.looks, paged: before !== undefined };
}

export default function Looks() {
  const { looks, paged } = useLoaderData<typeof loader>();
  const { look, share } = useWords();
  return (
    <>
      <Title>{look.title}</Title>
      <h1>{look.title}</h1>
      <p className="lead">{look.what}</p>
      <LookList looks={looks} paged={paged} />
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
