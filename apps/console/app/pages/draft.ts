import { isPersonCommand } from '@puente/contracts/commands';
import type { PageHandle } from '@puente/web/serving';
import type { ActionFunctionArgs } from 'react-router';
import { keep, typedIn } from '../act/index.js';
import { cannotShow } from '../failed/problem.js';
import { readForm } from '../sending/read-form.js';
import { visitContext } from '../visit/index.js';

export const handle = { largestForm: 500_000 } satisfies PageHandle;

/** `/expedientes/:caseId/:command/borrador`: keeps what is typed while it is typed, as the form’s own button does. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const visit = context.get(visitContext);
  const { caseId = '', command = '' } = params;
  if (!isPersonCommand(command)) return cannotShow('not-found');
  const given = typedIn(await readForm(request, visit));
  if (given === undefined) return cannotShow('too-large');
  const { intent: [] = [], key: [] = [], ...typed } = given;
  const version = Number(new URL(request.url).searchParams.get('v')) || 1;
  return new Response(null, { status: (await keep(visit, caseId, command, typed, version)) ? 204 : 503 });
}
