import { createCookie } from 'react-router';

export interface KeptLanguage {
  readonly read: (request: Request) => Promise<string | undefined>;
  /** @returns the `Set-Cookie` header */
  readonly keep: (language: string) => Promise<string>;
}

const aYear = 365 * 24 * 60 * 60;

/**
 * The language that a reader chose, in their browser.
 *
 * @param secure where readers come over TLS: it leaves over nothing else, and no neighbour puts one in its place (`__Host-`)
 */
export function keptLanguage(secure: boolean): KeptLanguage {
  const name = secure ? '__Host-puente_language' : 'puente_language';
  const cookie = createCookie(name, { httpOnly: true, path: '/', secure, sameSite: 'lax', maxAge: aYear });
  return {
    async read(request) {
      const value: unknown = await cookie.parse(request.headers.get('cookie'));
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    keep: (language) => cookie.serialize(language),
  };
}
