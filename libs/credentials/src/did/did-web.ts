/** Where a did:web identifier's document is (W3C CCG, did:web §3.2): `did:web:<host>[%3A<port>][:<path>…]`. */
export function didWebUrl(did: string): URL {
  const [scheme, method, host, ...path] = did.split(':');
  if (scheme !== 'did' || method !== 'web' || host === undefined || !/^[a-z0-9.-]+(%3a\d{1,5})?$/i.test(host))
    throw new RangeError(`not a did:web identifier: ${did}`);
  const authority = host.replace(/%3a/i, ':');
  // Nobody has a certificate for one's own machine: the local stack speaks http with itself.
  const protocol = /^localhost(:|$)/i.test(authority) ? 'http' : 'https';
  const where = path.length === 0 ? ['.well-known'] : path;
  return new URL(`${protocol}://${authority}/${where.join('/')}/did.json`);
}

/** The identifier of a node whose API is published at a URL; the other way round of `didWebUrl`. */
export function didWebOf(publicUrl: string): string {
  const { host, pathname } = new URL(publicUrl);
  const path = pathname.split('/').filter((part) => part !== '');
  return ['did:web', host.replace(':', '%3A'), ...path].join(':');
}

/** Where the API of a did:web identifier's node is published, without a last slash. */
export const publicUrlOf = (did: string): string => didWebUrl(did).href.replace(/(\/\.well-known)?\/did\.json$/, '');
