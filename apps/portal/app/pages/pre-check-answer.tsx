import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { HostView, Overview } from '../pre-check/index.js';
import { visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/cuanto-vale/MX:EC0586.01` for every country, `/cuanto-vale/MX:EC0586.01/GT` for one. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { from, host } = params;
  if (from === undefined) return cannotShow({ kind: 'not-found' });
  const answer = await visit.preChecks.check(from, host);
  switch (answer.outcome) {
    case 'checked':
      return { check: answer.check, one: host !== undefined };
    case 'not-found':
      return cannotShow({ kind: 'not-found' });
    case 'limited':
    case 'down':
      return cannotShow(problemOf(answer, visit));
  }
}

export default function PreCheckAnswered() {
  const { check, one } = useLoaderData<typeof loader>();
  const [host] = check.hosts;
  return one && host !== undefined ? <HostView from={check.from} host={host} /> : <Overview check={check} />;
}
