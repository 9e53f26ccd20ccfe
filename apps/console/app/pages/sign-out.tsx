import type { ActionFunctionArgs } from 'react-router';
import { redirect, useActionData } from 'react-router';
import { GoesOn } from '../layout/index.js';
import { paths } from '../paths/index.js';
import { readForm } from '../sending/read-form.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/salir`: the session ends here, and then at the provider. */
export async function action({ context, request }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  await readForm(request, visit);
  const { cookies, ended, provider, session, setCookies } = visit;
  // After what kept it: the last one counts.
  setCookies.push(cookies.session.drop());
  if (session !== undefined) ended.add(session, Date.now());
  // What cannot be taken back now ends by itself.
  if (session !== undefined) await provider.end(session.tokens).catch(() => undefined);
  const at = session && (await provider.signOutAt(session.tokens).catch(() => undefined));
  return { at: at?.href ?? paths.signIn };
}

/** Whoever comes by the address alone has nothing to end. */
export const loader = () => redirect(paths.work, 303);

export default function SignOut() {
  return <GoesOn title={useWords().signIn.left} to={useActionData<typeof action>()?.at ?? paths.signIn} />;
}
