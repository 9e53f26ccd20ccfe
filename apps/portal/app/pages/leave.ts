import type { ActionFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';

/** Ends the session and forgets it on this phone. A form and not a link, so that nothing but the reader's thumb does it. */
export async function action({ context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const left = (await ended(visit)) ? '?left' : '?left=here';
  return redirect(`${paths.home}${left}`, {
    status: 303,
    headers: { 'set-cookie': await visit.cookies.dropSession() },
  });
}

/** False where the node could not be told: then only this phone forgets it, and the reader is told so. */
async function ended({ own, session }: Visit): Promise<boolean> {
  if (session === undefined) return true;
  const { outcome } = await own.endSessions(session, 'this');
  return outcome === 'made' || outcome === 'session-over';
}

export const loader = () => redirect(paths.home, 303);
