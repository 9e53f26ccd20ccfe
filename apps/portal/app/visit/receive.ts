import { addressBehind, forwardedFrom } from '@puente/platform/forwarding';
import { RouterContextProvider } from 'react-router';
import type { HeardApi } from '../api/index.js';
import {
  answerApi,
  archiveApi,
  certifierApi,
  checkApi,
  choiceApi,
  credentialApi,
  directoryApi,
  figuresApi,
  messageApi,
  ownApi,
  preCheckApi,
  referenceApi,
  reportApi,
  rulesApi,
  statusApi,
} from '../api/index.js';
import { cookiesFor } from './cookies.js';
import { newHelpCode } from '@puente/web/serving';
import { chooseLanguage, otherLanguage } from '@puente/web/language';
import { pageLanguages } from '@puente/words/languages';
import { heardContext, visitContext } from './visit.js';

interface Serving {
  readonly api: string;
  readonly country: string;
  readonly heard: HeardApi;
  /** By which proxies before this portal are known, and it by the API. */
  readonly proxyKey: string | undefined;
  /** Whether readers come over TLS. */
  readonly secure: boolean;
}

/** @param peer the address of the socket: the reader's, or that of a proxy before this portal */
export async function receive(request: Request, peer: string, config: Serving): Promise<RouterContextProvider> {
  const url = new URL(request.url);
  const cookies = cookiesFor(config.secure);
  const asked = url.searchParams.get('lang');
  const wishes = [asked, await cookies.readLanguage(request), request.headers.get('accept-language')] as const;
  const language = chooseLanguage(pageLanguages, ...wishes);
  const address = addressBehind({ peer, header: (name) => request.headers.get(name) }, config.proxyKey);
  const userAgent = request.headers.get('user-agent');
  const caller = {
    language,
    onBehalfOf: {
      ...forwardedFrom(address, config.proxyKey),
      ...(userAgent === null ? {} : { 'user-agent': userAgent }),
    },
  };
  const context = new RouterContextProvider();
  context.set(visitContext, {
    code: newHelpCode(),
    language,
    languageAsked: asked === language,
    otherLanguage: otherLanguage(...wishes),
    country: config.country,
    path: url.pathname,
    cookies,
    session: await cookies.readSession(request),
    api: statusApi(config.api, caller),
    preChecks: preCheckApi(config.api, caller),
    directory: directoryApi(config.api, caller),
    rules: rulesApi(config.api, caller),
    figures: figuresApi(config.api, caller),
    credentials: credentialApi(config.api, caller),
    references: referenceApi(config.api, caller),
    certifier: certifierApi(config.api, caller),
    reports: reportApi(config.api, caller),
    messages: messageApi(config.api, caller),
    checks: checkApi(config.api, caller),
    own: ownApi(config.api, caller),
    answers: answerApi(config.api, caller),
    choices: choiceApi(config.api, caller),
    archive: archiveApi(config.api, caller),
  });
  context.set(heardContext, config.heard);
  return context;
}
