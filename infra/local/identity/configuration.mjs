import { clientOfConsoles } from './console-client.mjs';
import { grantFor } from './grant-for.mjs';
import { signInAt } from './sign-in-page.mjs';
import { clientFor, verifierClaims } from './verifier-clients.mjs';

const scope = 'openid profile puente check report-delivery';

/** What a token says about its holder (RFC 9068 access tokens; `sub` and `aud` come from the provider itself). */
const claimsOf = (user) => ({
  puente_kind: user.kind,
  puente_country: user.country,
  ...(user.kind === 'officer' ? { puente_agency: user.agency, puente_roles: user.roles, name: user.name } : {}),
});

export function configuration({ users, verifiers, consoles }, keys) {
  const user = (username) => users.find((each) => each.username === username);
  return {
    jwks: { keys },
    clients: [
      {
        client_id: 'puente-demo',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', 'password'],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/callback'],
        id_token_signed_response_alg: 'ES256',
      },
      clientOfConsoles(consoles),
      ...verifiers.map(clientFor),
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    scopes: ['openid', 'profile', 'offline_access', 'puente', 'check', 'report-delivery'],
    claims: { openid: ['sub'], profile: ['name'] },
    // The console calls people by their name, and asks for nothing else about them.
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: 3600,
      ClientCredentials: 3600,
      Grant: 86_400,
      Session: 86_400,
      Interaction: 3600,
      IdToken: 3600,
      RefreshToken: 86_400,
    },
    cookies: { keys: ['local demonstration'] },
    interactions: { url: (_ctx, { uid }) => signInAt(uid) },
    loadExistingGrant: grantFor,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, _client, oneOf) => oneOf?.[0],
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => resourceServer(resource),
      },
    },
    extraTokenClaims: (_ctx, token) =>
      token.kind === 'ClientCredentials'
        ? verifierClaims(verifiers, token.clientId)
        : user(token.accountId) && claimsOf(user(token.accountId)),
    findAccount: (_ctx, id) =>
      user(id) && { accountId: id, claims: () => ({ sub: id, name: user(id).name, ...claimsOf(user(id)) }) },
  };
}

/** One audience per node: a token for one country is no use in another. */
export function resourceServer(audience) {
  return { audience, scope, accessTokenTTL: 3600, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
}
