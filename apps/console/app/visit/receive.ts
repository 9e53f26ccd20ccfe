import { addressBehind, forwardedFrom } from '@puente/platform/forwarding';
import { newHelpCode } from '@puente/web/serving';
import type { KeptLanguage } from '@puente/web/language';
import { chooseLanguage } from '@puente/web/language';
import { log } from '@puente/web/logging';
import { consoleLanguages } from '@puente/words/languages';
import { RouterContextProvider } from 'react-router';
import { nodeApi } from '../api/index.js';
import type { keptColleagues } from '../colleagues/index.js';
import type { Cookies, Ended, Provider, Session } from '../sign-in/index.js';
import { isAskedByItself } from '../paths/index.js';
import { isOver, keptUntil, longest, purposeOn } from '../sign-in/index.js';
import { visitContext } from './visit.js';

/** A token that ends sooner than a page takes is no use to it. */
const aMinute = 60_000;

interface Serving {
  readonly api: string;
  readonly country: string;
  readonly colleagues: ReturnType<typeof keptColleagues>;
  readonly cookies: Cookies;
  readonly ended: Ended;
  readonly remembered: KeptLanguage;
  /** Where the style and the script are. */
  readonly looks: string;
  readonly runs: string;
  /** By which this console is known by the API. */
  readonly proxyKey: string | undefined;
  readonly signIn: Provider;
}

/** @param peer the address of the socket: the officer's, or that of a proxy before this console */
export async function receive(request: Request, peer: string, config: Serving): Promise<RouterContextProvider> {
  const url = new URL(request.url);
  const { cookies, ended, remembered, signIn: provider } = config;
  const asked = url.searchParams.get('lang');
  const wishes = [asked, await remembered.read(request), request.headers.get('accept-language')] as const;
  const language = chooseLanguage(consoleLanguages, ...wishes);
  const setCookies: string[] = asked === language ? [await remembered.keep(language)] : [];
  const session = await current(request, config, setCookies);
  const purpose = purposeOn(url.pathname, session, Date.now());
  const address = addressBehind({ peer, header: (name) => request.headers.get(name) }, config.proxyKey);
  const caller = {
    language,
    onBehalfOf: { ...forwardedFrom(address, config.proxyKey), ...withPurpose(purpose) },
  };
  const apiWith = (token: string | undefined) => nodeApi(config.api, caller, token);
  const api = apiWith(session?.tokens.access);
  const context = new RouterContextProvider();
  context.set(visitContext, {
    ...{ code: newHelpCode(), language, country: config.country, path: url.pathname },
    ...{ looks: config.looks, runs: config.runs },
    ...{ session, purpose, cookies, provider, ended, setCookies },
    ...{ api, apiWith, colleagues: () => config.colleagues(session, api) },
  });
  return context;
}

const withPurpose = (purpose: string | undefined): Readonly<Record<string, string>> =>
  purpose === undefined ? {} : { 'look-purpose': encodeURIComponent(purpose) };

/** The session that the browser keeps, its tokens still good; kept anew, so that it ends only where nobody reads. */
async function current(
  request: Request,
  { cookies, ended, signIn }: Pick<Serving, 'cookies' | 'ended' | 'signIn'>,
  setCookies: string[],
): Promise<Session | undefined> {
  const kept = cookies.session.read(request);
  if (kept === undefined) return undefined;
  if (Date.now() - kept.since > longest || ended.has(kept)) {
    setCookies.push(cookies.session.drop());
    return undefined;
  }
  const isGood = kept.tokens.until - Date.now() > aMinute;
  const byItself = isAskedByItself(new URL(request.url).pathname);
  if (isGood && byItself) return kept;
  const session = isGood ? kept : await refreshed(kept, signIn);
  const { left, seen } = keptUntil(kept, byItself, Date.now());
  setCookies.push(session === undefined ? cookies.session.drop() : cookies.session.keep({ ...session, seen }, left));
  return session;
}

/** A provider that is away ends nothing: the token that is there may be good for a while yet, and the API says when not. */
async function refreshed(session: Session, provider: Provider): Promise<Session | undefined> {
  try {
    return { ...session, tokens: await provider.refresh(session.tokens) };
  } catch (fault) {
    log('info', 'a session was not refreshed', { reason: fault instanceof Error ? fault.name : 'unknown' });
    return isOver(fault) || session.tokens.refresh === undefined ? undefined : session;
  }
}
