import type { OpenAPIObject } from '@nestjs/swagger';
import type { ProgramScope } from '../../http/access/access.js';

type Schemes = NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>;

const scopes: Readonly<Record<ProgramScope, string>> = {
  check: 'credentials that their holders showed, and what becomes of them',
  'report-delivery': 'what became of a message that a carrier took',
};

/**
 * How one signs in: for people and programs at the country's identity provider, found by OpenID Connect Discovery.
 *
 * @param issuer of the node that serves the document; the published one names no country's
 */
export function securitySchemes(issuer = 'https://identity.example'): Schemes {
  const openIdConnectUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const named = Object.entries(scopes).map(([scope, opens]) => `\`${scope}\` (${opens})`);
  return {
    oidc: {
      ...{ type: 'openIdConnect', openIdConnectUrl },
      description:
        'People: authorization code with PKCE. The access token (RFC 9068) is for this node, and goes in `Authorization: Bearer`.',
    },
    statusSession: {
      ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      description: 'From `POST /status/sessions`: one case.',
    },
    verifier: {
      ...{ type: 'openIdConnect', openIdConnectUrl },
      description: `Programs, each by a client of its own: OAuth 2.0 client credentials. Scopes: ${named.join(', ')}.`,
    },
  };
}
