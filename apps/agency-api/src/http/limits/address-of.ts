import { addressBehind } from '@puente/platform/forwarding';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** By which the node's own proxies are believed; undefined where there are none. */
    readonly proxyKey: string | undefined;
  }
}

/** What of a request tells from where it comes. */
type Asking = Pick<FastifyRequest, 'headers'> & {
  readonly socket: Pick<FastifyRequest['socket'], 'remoteAddress'>;
  readonly server: Pick<FastifyRequest['server'], 'proxyKey'>;
};

/**
 * From where somebody asks, as limits count it: whoever has one IPv6 address has the 2^64 of its network, and an IPv4
 * address is the same one when it comes over IPv6. The only place that reads addresses of callers.
 */
export function addressOf({ headers, server, socket }: Asking): string {
  const header = (name: string) => headers[name]?.toString();
  const ip = addressBehind({ peer: socket.remoteAddress ?? '', header }, server.proxyKey);
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  const network = address.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}::/64`;
}
