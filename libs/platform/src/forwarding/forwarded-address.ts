import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** The header in which a proxy shows the node's key, and the one in which it says whom it speaks for. */
export const forwardedHeaders = { key: 'puente-proxy-key', address: 'x-forwarded-for' } as const;

/** A request as it came: from which socket, and what it says of itself. */
export interface Arrival {
  readonly peer: string;
  readonly header: (name: string) => string | null | undefined;
}

/**
 * From where a request comes. Whoever shows the node's key is one of its own proxies, and the last address that it says is the
 * one that it saw: what stands before it was said by others. Everybody else comes from where their socket is, whatever they
 * say, and from whatever machine: a neighbour on the same one is no proxy.
 *
 * @param key undefined where the node has no proxy
 */
export function addressBehind({ peer, header }: Arrival, key: string | undefined): string {
  if (key === undefined || !isSame(header(forwardedHeaders.key) ?? '', key)) return peer;
  const said = header(forwardedHeaders.address)?.split(',').at(-1)?.trim() ?? '';
  return isIP(said) === 0 ? peer : said;
}

/** What one of the node's own proxies says for somebody; nothing where it has no key to be believed by. */
export const forwardedFrom = (address: string, key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { [forwardedHeaders.address]: address, [forwardedHeaders.key]: key };

function isSame(shown: string, key: string): boolean {
  const [one, other] = [Buffer.from(shown), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
