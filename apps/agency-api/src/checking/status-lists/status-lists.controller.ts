import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { ListForm } from '@puente/persistence/status-lists';
import { listEditionsOf } from '@puente/persistence/status-lists';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Operation } from '../../http/operation/operation.js';
import { parsed } from '../../http/asking/body.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { published } from '../../http/operation/published.js';
import { schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** A revocation is signed within seconds; a cache may be this much behind. */
const seconds = 60;
const media = { bitstring: 'application/vc+jwt', token: 'application/statuslist+jwt' } as const;

const ListNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
const listNumber = parsed(ListNumber, 'path.list');
const ListParam = ApiParam({ name: 'list', schema: schemaOf(ListNumber) });

/**
 * What no longer holds, for everybody and without asking who reads it: a list is fetched whole, so it tells nothing about
 * whose credential is checked. Signed by the case-worker when something changes; here it is only handed out.
 */
@ApiTags('trust')
@Controller('status-lists/:list')
export class StatusListsController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>) {}

  @Get()
  @Operation({
    id: 'readStatusList',
    summary: 'One of this node’s lists of credentials that are suspended, revoked or replaced.',
    description:
      'W3C Bitstring Status List 1.0, secured as `vc+jwt`. 131,072 copies of credentials; a copy in good order is all zeros. Past `validUntil` it says nothing.',
    answer: { description: 'The signed list.', media: [media.bitstring] },
    refusals: ['NOT_FOUND'],
  })
  @ListParam
  bitstring(
    @Param('list', listNumber) list: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.edition(list, 'bitstring', request, reply);
  }

  @Get('tokens')
  @Operation({
    id: 'readTokenStatusList',
    summary: 'The same list for wallets and whoever reads SD-JWT credentials.',
    description: 'IETF Token Status List, `statuslist+jwt`.',
    answer: { description: 'The signed list.', media: [media.token] },
    refusals: ['NOT_FOUND'],
  })
  @ListParam
  tokens(
    @Param('list', listNumber) list: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.edition(list, 'token', request, reply);
  }

  private async edition(list: number, form: ListForm, request: FastifyRequest, reply: FastifyReply) {
    const edition = await listEditionsOf(this.parts.pool).read(list, form);
    if (edition === undefined) throw new HttpProblem('NOT_FOUND');
    return published(edition.content, { media: media[form], seconds }, request, reply);
  }
}
