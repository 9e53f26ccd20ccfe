import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { authorizationServerMetadata, issuerMetadata } from './wallet-metadata.js';

const Metadata = z.record(z.string(), z.unknown());

/** Where a wallet finds everything, from the issuer's name alone. A node under a path is a proxy's to map (RFC 8414 §3.1). */
@ApiTags('wallet')
@Controller('.well-known')
export class WalletMetadataController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'publicUrl' | 'rules'>) {}

  @Get('openid-credential-issuer')
  @Operation({
    id: 'readCredentialIssuer',
    summary: 'What this node issues to wallets, and where.',
    answer: { description: 'OpenID4VCI 1.0, §12.2.', type: named('CredentialIssuer', Metadata) },
  })
  issuer(): object {
    const { here, publicUrl, rules } = this.parts;
    return issuerMetadata(publicUrl, rules.country(here)?.name ?? { es: here });
  }

  @Get('oauth-authorization-server')
  @Operation({
    id: 'readAuthorizationServer',
    summary: 'Where a wallet gets its token.',
    answer: { description: 'RFC 8414.', type: named('AuthorizationServer', Metadata) },
  })
  authorizationServer(): object {
    return authorizationServerMetadata(this.parts.publicUrl);
  }
}
