import { timingSafeEqual } from 'node:crypto';
import { errors } from 'oidc-provider';
import { resourceServer } from './configuration.mjs';

export const passwordParameters = ['username', 'password', 'resource', 'scope'];

/**
 * `grant_type=password`: scripts and tests get a token without a browser. OAuth 2.1 dropped this grant for good
 * reasons; it exists here because every account is invented and its password is public.
 */
export function passwordGrant(provider, users) {
  return async (ctx) => {
    const { username, password, resource } = ctx.oidc.params;
    const user = users.find((each) => each.username === username);
    if (user === undefined || !same(password ?? '', user.password))
      throw new errors.InvalidGrant('invalid credentials');
    if (!/^urn:puente:node:[A-Z]{2}$/.test(resource ?? '')) throw new errors.InvalidTarget();
    const token = new provider.AccessToken({
      accountId: user.username,
      client: ctx.oidc.client,
      gty: 'password',
      scope: 'puente',
      resourceServer: new provider.ResourceServer(resource, resourceServer(resource)),
    });
    ctx.body = {
      access_token: await token.save(),
      token_type: 'Bearer',
      expires_in: token.expiration,
      scope: token.scope,
    };
  };
}

const same = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
