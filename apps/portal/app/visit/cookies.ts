import { createCookie } from 'react-router';

/** What a browser keeps for its reader. */
export interface Cookies {
  readonly readSession: (request: Request) => Promise<string | undefined>;
  readonly readLanguage: (request: Request) => Promise<string | undefined>;
  readonly keepSession: (token: string, expires: Date) => Promise<string>;
  readonly dropSession: () => Promise<string>;
  readonly keepLanguage: (language: string) => Promise<string>;
}

const aYear = 365 * 24 * 60 * 60;

/**
 * @param secure where readers come over TLS: cookies leave over nothing else, and no neighbouring address and no page of plain
 * HTTP can put one in their place (`__Host-`, RFC 6265bis, 4.1.3.2)
 */
export function cookiesFor(secure: boolean): Cookies {
  const named = (name: string) => (secure ? `__Host-${name}` : name);
  const all = { httpOnly: true, path: '/', secure } as const;
  // Holds the session token of a status page; ends with it. Strict: no other site's link arrives with it.
  const session = createCookie(named('puente_session'), { ...all, sameSite: 'strict' });
  const language = createCookie(named('puente_language'), { ...all, sameSite: 'lax', maxAge: aYear });
  const read = (cookie: typeof session) => async (request: Request) => {
    const value: unknown = await cookie.parse(request.headers.get('cookie'));
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    readSession: read(session),
    readLanguage: read(language),
    keepSession: (token, expires) => session.serialize(token, { expires }),
    dropSession: () => session.serialize('', { maxAge: 0 }),
    keepLanguage: (chosen) => language.serialize(chosen),
  };
}
