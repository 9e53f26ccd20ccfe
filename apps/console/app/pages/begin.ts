import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { visitContext } from '../visit/index.js';

/** `/entrar/cuenta`: leads to the country's OpenID provider. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { cookies, provider, setCookies } = context.get(visitContext);
  const begun = await provider.begin().catch(() => cannotShow('down'));
  setCookies.push(await cookies.signingIn.keep({ ...begun.asked, to: ownPage(new URL(request.url)) }));
  return redirect(begun.at.href, 303);
}

/** A page of this console and of no other site. */
function ownPage({ origin, searchParams }: URL): string {
  const wanted = new URL(searchParams.get('a') ?? paths.work, origin);
  return wanted.origin === origin ? wanted.pathname + wanted.search : paths.work;
}
