import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { dossierId } from '@puente/contracts/values';
import type { DossierId } from '@puente/domain/kernel';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { parse } from '../../http/problems/invalid-input.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { Finding, Matches } from '@puente/contracts/answers/agency';
import { FindingBody, MatchQuery } from './identity-matching-bodies.js';
import { IdentityMatchingDesk } from './identity-matching-desk.js';
import { officerIn } from '../../http/access/officer-in.js';

const uuid = { type: 'string', format: 'uuid' } as const;

/** Whether the person at the counter has a dossier already; a person decides. */
@ApiTags('dossiers')
@Controller('dossiers/:dossierId/matches')
export class IdentityMatchingController {
  constructor(private readonly desk: IdentityMatchingDesk) {}

  @Get()
  @ApiParam({ name: 'dossierId', schema: uuid })
  @ApiQuery({ name: 'purpose', description: 'Why the officer looks.', schema: { type: 'string' } })
  @Operation({
    id: 'listMatches',
    summary: 'Earlier dossiers that may be the same person’s, while this one is being opened.',
    description: 'How alike they are, and no name. Nobody is found by a name alone.',
    access: { staff: ['assistant'] },
    answer: { description: 'The likeliest five, likeliest first.', type: named('Matches', Matches) },
    refusals: ['NOT_FOUND'],
  })
  list(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) id: DossierId,
    @Query() query: unknown,
  ): Promise<z.output<typeof Matches>> {
    const { purpose } = parse(MatchQuery, query, 'query');
    return this.desk.matches(officerIn(by), id, purpose);
  }

  @Put(':otherId')
  @ApiParam({ name: 'dossierId', schema: uuid })
  @ApiParam({ name: 'otherId', description: 'One of those that were offered.', schema: uuid })
  @ApiBody({ type: named('FindingBody', FindingBody) })
  @Operation({
    id: 'recordFinding',
    summary: 'Says that two dossiers are one person’s, or not; with the purpose, and for good.',
    description: 'Where an identity document agrees too, the earlier dossier is opened to the officer’s agency.',
    access: { staff: ['assistant'] },
    answer: { description: 'As it was recorded.', type: named('Finding', Finding) },
    refusals: ['NOT_FOUND', 'BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  find(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) id: DossierId,
    @Param('otherId', parsed(dossierId, 'path.otherId')) other: DossierId,
    @ParsedBody(FindingBody) body: z.output<typeof FindingBody>,
  ): Promise<z.output<typeof Finding>> {
    return this.desk.find(officerIn(by), id, other, body);
  }
}
