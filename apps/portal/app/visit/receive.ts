import { randomInt } from 'node:crypto';
import { RouterContextProvider } from 'react-router';
import type { HeardApi } from '../api/index.js';
import { checkApi, credentialApi, directoryApi, ownApi, preCheckApi, referenceApi, statusApi } from '../api/index.js';
import { readLanguage } from './cookies.js';
import { chooseLanguage, otherLanguage } from './language.js';
import { heardContext, visitContext } from './visit.js';

/** Letters and digits that survive being read aloud. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';
const newCode = () => Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

export async function receive(
  request: Request,
  address: string,
  config: { readonly api: string; readonly country: string; readonly heard: HeardApi },
): Promise<RouterContextProvider> {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang');
  const wishes = [asked, await readLanguage(request), request.headers.get('accept-language')] as const;
  const language = chooseLanguage(...wishes);
  const before = request.headers.get('x-forwarded-for');
  const caller = { language, forwardedFor: before === null ? address : `${before}, ${address}` };
  const context = new RouterContextProvider();
  context.set(visitContext, {
    code: newCode(),
    language,
    languageAsked: asked === language,
    otherLanguage: otherLanguage(...wishes),
    country: config.country,
    path: url.pathname,
    secure: url.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https',
    api: statusApi(config.api, caller),
    preChecks: preCheckApi(config.api, caller),
    directory: directoryApi(config.api, caller),
    credentials: credentialApi(config.api, caller),
    references: referenceApi(config.api, caller),
    checks: checkApi(config.api, caller),
    own: ownApi(config.api, caller),
  });
  context.set(heardContext, config.heard);
  return context;
}
