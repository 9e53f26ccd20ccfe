import type { ActionFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { paths } from '../paths/index.js';
import { dropSession, visitContext } from '../visit/index.js';

/** Forgets the session on this phone. A form and not a link, so that nothing but the reader's thumb does it. */
export async function action({ context }: ActionFunctionArgs) {
  const { secure } = context.get(visitContext);
  return redirect(`${paths.home}?left`, { status: 303, headers: { 'set-cookie': await dropSession(secure) } });
}

export const loader = () => redirect(paths.home, 303);
