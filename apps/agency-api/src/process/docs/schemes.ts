import type { OpenAPIObject } from '@nestjs/swagger';
import type { ProgramScope } from '../../http/access/access.js';

type Schemes = NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>;

/** Where people and programs of a node sign in, and where their programs get a token. */
export interface Provider {
  readonly issuer: string;
  /** As its discovery document says it; left out, that document is named instead, which says it. */
  readonly tokenUrl?: string;
}

const scopes: Readonly<Record<ProgramScope, string>> = {
  check: 'Credentials that their holders showed, and what becomes of them.',
  'report-delivery': 'What became of a message that a carrier took.',
};

/** The published document names no country's. */
const somebodys: Provider = { issuer: 'https://identity.example', tokenUrl: 'https://identity.example/token' };

const discoveryOf = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

/** How one signs in: for people and programs at the country's identity provider, found by OpenID Connect Discovery. */
export function securitySchemes({ issuer, tokenUrl }: Provider = somebodys): Schemes {
  const openIdConnectUrl = discoveryOf(issuer);
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
      type: 'oauth2',
      description: 'Programs, each by a client of its own that the country registered for its scopes.',
      flows: { clientCredentials: { tokenUrl: tokenUrl ?? openIdConnectUrl, scopes: { ...scopes } } },
    },
  };
}
