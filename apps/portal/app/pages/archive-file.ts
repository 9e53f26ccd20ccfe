import type { ActionFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { paths } from '../paths/index.js';
import { typedCode } from '../ask/index.js';
import { visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/mis-datos/archivo` is downloaded by the form of its page; whoever only opens the address comes to that. */
export const loader = () => redirect(paths.archive, 303);

/** The zip, handed on while the API makes it: neither of the two ever holds all of it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const { code } = typedCode(await request.formData());
  if (code === undefined) return redirect(`${paths.archive}?codigo`, 303);
  const taken = await visit.archive.take(visit.session, code);
  switch (taken.outcome) {
    case 'file': {
      const { body, disposition, type } = taken;
      return new Response(body, { headers: { 'content-type': type, 'content-disposition': disposition } });
    }
    case 'no-match':
      return redirect(`${paths.archive}?codigo`, 303);
    case 'limited':
      return redirect(`${paths.archive}?minutos=${String(Math.ceil(taken.seconds / 60))}`, 303);
    case 'session-over':
      return redirect(paths.status, 303);
    case 'own-code':
    case 'down':
      return cannotShow(problemOf(taken, visit));
  }
}
