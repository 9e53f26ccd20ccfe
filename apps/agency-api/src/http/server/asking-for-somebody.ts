import { RouteConfig } from '@nestjs/platform-fastify';
import { atTheDoor } from '@puente/persistence/rows';
import type { RouteHandlerMethod, RouteOptions } from 'fastify';

/**
 * An operation that says itself for whom it asks, each time that it does: of the others Node watches every promise while they are under way
 * (`AsyncLocalStorage`). For those that are asked most. Where it says nothing, it is shown no row.
 */
export const SaysWhoAsks = (): MethodDecorator => RouteConfig({ saysWhoAsks: true });

/** From here on what a request asks of the database is asked for somebody, whom the guard names: until then it is shown no row. */
export function askingForSomebody(route: RouteOptions): void {
  if (saysItself(route)) return;
  const plain = route.handler;
  const asked: RouteHandlerMethod = function (request, reply) {
    return atTheDoor<unknown>(async () => await plain.call(this, request, reply));
  };
  route.handler = asked;
}

const saysItself = ({ config }: RouteOptions): boolean =>
  (config as { readonly saysWhoAsks?: boolean } | undefined)?.saysWhoAsks === true;
