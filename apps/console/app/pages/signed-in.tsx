import type { MiddlewareFunction } from 'react-router';
import { Outlet } from 'react-router';
import { toSignIn } from '../failed/problem.js';
import { visitContext } from '../visit/index.js';

/** Nothing below is for anybody who is not signed in. */
export const middleware: MiddlewareFunction<Response>[] = [
  ({ context }, next) => {
    const visit = context.get(visitContext);
    return visit.session === undefined ? toSignIn(visit) : next();
  },
];

/** The router runs what is before the pages only where one of them has something to load. */
export const loader = () => null;

export default function SignedIn() {
  return <Outlet />;
}
