import ipaddr from 'ipaddr.js';

/**
 * From where somebody asks, as limits count it: whoever has one IPv6 address has the 2^64 of its network, and an IPv4
 * address is the same one when it comes over IPv6.
 *
 * @param ip as the server saw it, or as a trusted proxy forwarded it; what is no address stands for itself
 */
export function callerAddress({ ip }: { readonly ip: string }): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  const network = address.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}::/64`;
}
