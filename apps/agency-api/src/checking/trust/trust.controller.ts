import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../../http/operation/operation.js';
import { published } from '../../http/operation/published.js';
import { TrustHandler } from './trust-handler.js';

/** A rotation is everywhere within this time; a checker that meets a new key asks again after it. */
const seconds = 300;
const didMedia = 'application/did+ld+json';
const signedMedia = 'application/trust-list+jwt';

/** What a checker anywhere needs to believe this node and its partners. Open to everybody, signed, and cacheable. */
@ApiTags('trust')
@Controller()
export class TrustController {
  constructor(private readonly handler: TrustHandler) {}

  @Get('.well-known/did.json')
  @Operation({
    id: 'readDidDocument',
    summary: 'This node’s keys, current and retired, as did:web describes them.',
    description:
      'W3C DID Core 1.0 and Controlled Identifiers 1.0. Issuing keys make assertions; `validFrom` and `expires` are the dates between which each signed. A key that others may have is not in it; the trust list has it, with `compromisedAt`. The key of events between countries is for `authentication`, and the one they are encrypted to for `keyAgreement`.',
    answer: { description: 'The document.', media: [didMedia] },
  })
  async document(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return published(JSON.stringify(await this.handler.document()), { media: didMedia, seconds }, request, reply);
  }

  @Get('trust-list')
  @Operation({
    id: 'readSignedTrustList',
    summary: 'Who is believed about which credentials, in every country, signed by this one.',
    description:
      'JWS in compact serialization, ES256, `typ` trust-list+jwt, `kid` <did>#<thumbprint>; its payload is the list. With it, and the status lists that it names, `@puente/verifier` checks without the network.',
    answer: {
      description: 'Valid for a week; signed anew each hour and whenever a key changes.',
      media: [signedMedia],
    },
  })
  async signed(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return published((await this.handler.list()).signed, { media: signedMedia, seconds }, request, reply);
  }

  @Get('trust-list.json')
  @Operation({
    id: 'readTrustList',
    summary: 'The same list without its signature.',
    answer: { description: 'As it is now.', media: ['application/json'] },
  })
  async plain(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return published((await this.handler.list()).json, { media: 'application/json', seconds }, request, reply);
  }
}
