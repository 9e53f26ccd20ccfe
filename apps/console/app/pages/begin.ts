import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { ownPage } from '../paths/own-page.js';
import { visitContext } from '../visit/index.js';

/** `/entrar/cuenta`: leads to the country's OpenID provider. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { cookies, provider, setCookies } = context.get(visitContext);
  // Another site does not choose when somebody signs in, nor which file they then look at.
  const site = request.headers.get('sec-fetch-site') ?? 'none';
  if (site !== 'same-origin' && site !== 'none') return redirect(paths.signIn, 303);
  const begun = await provider.begin().catch(() => cannotShow('down'));
  setCookies.push(cookies.signingIn.keep({ ...begun.asked, to: ownPage(new URL(request.url)) }));
  return redirect(begun.at.href, 303);
}
