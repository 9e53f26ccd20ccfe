import { atTheDoor } from '@puente/persistence/rows';
import type { RouteHandlerMethod, RouteOptions } from 'fastify';

/** By far the most often asked: it reads a view that shows no rows, and needs nobody. */
const ofNobody = '/status';

/** From here on what a request asks of the database is asked for somebody, whom the guard names: until then it is shown no row. */
export function askingForSomebody(route: RouteOptions): void {
  if (route.url === ofNobody) return;
  const plain = route.handler;
  const asked: RouteHandlerMethod = function (request, reply) {
    return atTheDoor<unknown>(async () => await plain.call(this, request, reply));
  };
  route.handler = asked;
}
