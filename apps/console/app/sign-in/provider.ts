import type { Configuration } from 'openid-client';
import * as oidc from 'openid-client';
import { paths } from '../paths/index.js';

/** What the provider gave whoever signed in. */
export interface Tokens {
  /** For the API (RFC 9068). */
  readonly access: string;
  readonly refresh: string | undefined;
  /** By which the provider knows whom it signs out. */
  readonly id: string;
  /** As the provider calls them. */
  readonly name: string;
  /** When the access token ends, in milliseconds. */
  readonly until: number;
}

/** What has to be remembered between leaving for the provider and coming back (RFC 7636; OpenID Connect Core, 3.1.2.1). */
export interface Asked {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

export interface Provider {
  /** Where to send whoever signs in, and what to remember. */
  readonly begin: () => Promise<{ readonly at: URL; readonly asked: Asked }>;
  /** @param address that the provider sent them back to, with what it said */
  readonly finish: (address: URL, asked: Asked) => Promise<Tokens>;
  readonly refresh: (tokens: Tokens) => Promise<Tokens>;
  /** Takes back what a session is refreshed by. */
  readonly end: (tokens: Tokens) => Promise<void>;
  /** Where to send whoever signs out. */
  readonly signOutAt: (tokens: Tokens) => Promise<URL>;
}

interface Registered {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const scope = 'openid profile puente';

/** The country's OpenID provider, by the authorization code with PKCE. Found out about when it is first needed, so that the console starts without it. */
export function openProvider({ audience, clientId, clientSecret, issuer }: Registered, consoleUrl: string): Provider {
  const backAt = new URL(paths.back, consoleUrl);
  const resource = { resource: audience };
  let known: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    known ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- the configuration takes plain HTTP for this machine only
        execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
      })
      .catch((fault: unknown) => {
        known = undefined;
        throw fault;
      });
    return known;
  };
  return {
    async begin() {
      const asked = {
        verifier: oidc.randomPKCECodeVerifier(),
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
      };
      const at = oidc.buildAuthorizationUrl(await configuration(), {
        ...{ scope, ...resource, redirect_uri: backAt.href, state: asked.state, nonce: asked.nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
      });
      return { at, asked };
    },
    async finish(address, { nonce, state, verifier }) {
      // A proxy before the console may have another name for it than the provider.
      const said = new URL(address.search, backAt);
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      return tokensOf(await oidc.authorizationCodeGrant(await configuration(), said, checks, resource), undefined);
    },
    async refresh(tokens) {
      if (tokens.refresh === undefined) throw new Error('the provider gave nothing to refresh by');
      return tokensOf(await oidc.refreshTokenGrant(await configuration(), tokens.refresh, resource), tokens);
    },
    async end({ refresh }) {
      if (refresh !== undefined) await oidc.tokenRevocation(await configuration(), refresh);
    },
    signOutAt: async ({ id }) =>
      oidc.buildEndSessionUrl(await configuration(), {
        id_token_hint: id,
        post_logout_redirect_uri: new URL(paths.signIn, consoleUrl).href,
      }),
  };
}

type Answer = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;

function tokensOf(answer: Answer, before: Tokens | undefined): Tokens {
  const claims = answer.claims();
  const name = claims?.['name'];
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? before?.refresh,
    id: answer.id_token ?? before?.id ?? '',
    name: typeof name === 'string' ? name : (before?.name ?? claims?.sub ?? ''),
    until: Date.now() + (answer.expiresIn() ?? 300) * 1000,
  };
}

/** Whether the provider itself says that a session is over (RFC 6749, 5.2); anything else may pass. */
export const isOver = (fault: unknown): boolean =>
  fault instanceof oidc.ResponseBodyError && fault.error === 'invalid_grant';
