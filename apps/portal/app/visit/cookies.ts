import { keptLanguage } from '@puente/web/language';
import { createCookie } from 'react-router';

/** What a browser keeps for its reader. */
export interface Cookies {
  readonly readSession: (request: Request) => Promise<string | undefined>;
  readonly readLanguage: (request: Request) => Promise<string | undefined>;
  readonly keepSession: (token: string, expires: Date) => Promise<string>;
  readonly dropSession: () => Promise<string>;
  readonly keepLanguage: (language: string) => Promise<string>;
}

/**
 * @param secure where readers come over TLS: cookies leave over nothing else, and no neighbouring address and no page of plain
 * HTTP can put one in their place (`__Host-`, RFC 6265bis, 4.1.3.2)
 */
export function cookiesFor(secure: boolean): Cookies {
  const name = secure ? '__Host-puente_session' : 'puente_session';
  // Holds the session token of a status page; ends with it. Strict: no other site's link arrives with it.
  const session = createCookie(name, { httpOnly: true, path: '/', secure, sameSite: 'strict' });
  const language = keptLanguage(secure);
  return {
    async readSession(request) {
      const value: unknown = await session.parse(request.headers.get('cookie'));
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    readLanguage: language.read,
    keepSession: (token, expires) => session.serialize(token, { expires }),
    dropSession: () => session.serialize('', { maxAge: 0 }),
    keepLanguage: language.keep,
  };
}
