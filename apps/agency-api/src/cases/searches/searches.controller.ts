import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { FoundFiles } from '@puente/contracts/answers/cases';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { SearchBody } from './search-bodies.js';
import { SearchHandler } from './search-handler.js';
import { searchLimits } from './search-limits.js';

@ApiTags('cases')
@Controller('searches')
export class SearchesController {
  constructor(private readonly handler: SearchHandler) {}

  /** What is looked for is in the body, so that it stands in no address and in no log. */
  @Post()
  @ApiBody({ type: named('SearchBody', SearchBody) })
  @Limited(...searchLimits)
  @Operation({
    id: 'findCases',
    summary:
      'Finds files of the caller’s agency by an identity document, a certificate’s folio, or a name with the birth date.',
    description:
      'Nobody is found by a name alone: what is kept of names can only be compared together with a birth date. Spelling, accents, particles and one surname more or less make no difference. Files of somebody who is protected, or under 18, are never found. Each file that is found is a look, which its worker reads with the purpose; each search is kept without what was looked for, and one in vain counts as a look where the node notices who looks at too much.',
    access: { staff: fileStaff },
    idempotent: true,
    answer: {
      status: 200,
      description: 'The likeliest first, and why each is there.',
      type: named('FoundFiles', FoundFiles),
    },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  find(
    @By() by: Caller,
    @ParsedBody(SearchBody) body: SearchBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof FoundFiles>> {
    idempotencyKey(request);
    return this.handler.find(officerIn(by), body, answeredIn(request));
  }
}
