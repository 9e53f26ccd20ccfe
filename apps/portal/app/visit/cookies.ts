import { createCookie } from 'react-router';

/** Holds the session token of a status page; ends with it. Strict: no other site's link arrives with it. */
const sessionCookie = createCookie('puente_session', { httpOnly: true, sameSite: 'strict', path: '/' });
const languageCookie = createCookie('puente_language', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 365 * 24 * 60 * 60,
});

async function text(cookie: typeof sessionCookie, request: Request): Promise<string | undefined> {
  const value: unknown = await cookie.parse(request.headers.get('cookie'));
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export const readSession = (request: Request) => text(sessionCookie, request);
export const readLanguage = (request: Request) => text(languageCookie, request);

export const keepSession = (token: string, expires: Date, secure: boolean) =>
  sessionCookie.serialize(token, { expires, secure });
export const dropSession = (secure: boolean) => sessionCookie.serialize('', { maxAge: 0, secure });
export const keepLanguage = (language: string, secure: boolean) => languageCookie.serialize(language, { secure });
