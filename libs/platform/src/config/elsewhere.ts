import type { z } from 'zod';

/** Whether a host is this machine: what goes to it crosses no wire. */
export const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|)$/.test(host);

const hostOf = (address: string) => address.slice(0, address.lastIndexOf(':'));

/**
 * Refines a configuration: the variables with which a server is spoken to over TLS are given all together, or none of
 * them where every address of it is on this machine.
 */
export function securedUnlessHere<Name extends string>(addresses: Name, access: readonly Name[]) {
  return (config: Readonly<Partial<Record<Name, unknown>>>, context: z.RefinementCtx): void => {
    const missing = access.filter((name) => config[name] === undefined);
    const here = [config[addresses]].flat().every((address) => isThisMachine(hostOf(String(address))));
    if (missing.length === access.length && here) return;
    for (const name of missing) context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
  };
}
