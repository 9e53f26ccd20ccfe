import { randomBytes } from 'node:crypto';
import { Me } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { log } from '@puente/web/logging';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { saidOr } from '../failed/problem.js';
import { GoesOn } from '../layout/index.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/entrar/vuelta`: whom the provider sends back is signed in where it says so. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { cookies, provider, setCookies } = visit;
  const asked = cookies.signingIn.read(request);
  setCookies.push(cookies.signingIn.drop());
  if (asked === undefined) return redirect(`${paths.signIn}?no`, 303);
  const tokens = await provider.finish(new URL(request.url), asked).catch((fault: unknown) => {
    log('info', 'somebody was not signed in', { reason: fault instanceof Error ? fault.name : 'unknown' });
  });
  if (tokens === undefined) return redirect(`${paths.signIn}?no`, 303);
  const me = saidOr(await visit.apiWith(tokens.access).read(apiPath`/me`, Me), visit);
  const formToken = randomBytes(16).toString('base64url');
  setCookies.push(cookies.session.keep({ tokens, me, formToken, since: Date.now() }));
  return { to: asked.to };
}

export default function Back() {
  return <GoesOn title={useWords().signIn.going} to={useLoaderData<typeof loader>().to} />;
}
