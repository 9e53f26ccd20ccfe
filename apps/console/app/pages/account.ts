import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { changeAt, paths } from '../paths/index.js';
import { cutTo } from '../sending/cut-to.js';

const longest = 128;

/** `/equipo/cuentas?cuenta=`: to the form by which somebody is entered in the register. */
export function loader({ request }: LoaderFunctionArgs) {
  const account = cutTo((new URL(request.url).searchParams.get('cuenta') ?? '').trim(), longest);
  return redirect(/^\.{0,2}$/.test(account) ? paths.team : changeAt(account, 'standing'), 303);
}
