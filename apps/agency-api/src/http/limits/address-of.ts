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
  return networked(peerOf({ headers, server, socket }), 32, 64);
}

/** The wider network of it, which one customer of a provider seldom has more of: 256 addresses of IPv4, a /48 of IPv6. */
export const networkOf = (asking: Asking): string => networked(peerOf(asking), 24, 48);

function peerOf({ headers, server, socket }: Asking): string {
  const header = (name: string) => headers[name]?.toString();
  return addressBehind({ peer: socket.remoteAddress ?? '', header }, server.proxyKey);
}

/** @param four bits of an IPv4 address that count @param six of an IPv6 address, by sixteen */
function networked(ip: string, four: 24 | 32, six: 48 | 64): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4)
    return four === 32 ? address.toString() : `${address.octets.slice(0, four / 8).join('.')}.0/${String(four)}`;
  const network = address.parts.slice(0, six / 16).map((part) => part.toString(16));
  return `${network.join(':')}::/${String(six)}`;
}
