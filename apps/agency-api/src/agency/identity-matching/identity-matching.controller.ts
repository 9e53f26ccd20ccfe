import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { dossierId } from '@puente/contracts/values';
import type { DossierId } from '@puente/domain/kernel';
import type { z } from 'zod';
import { fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { parse } from '../../http/problems/invalid-input.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { Finding, Matches } from '@puente/contracts/answers/agency';
import { ConfirmationBody, FindingBody, MatchQuery } from './identity-matching-bodies.js';
import { IdentityMatchingHandler } from './identity-matching-handler.js';
import { officerIn } from '../../http/access/officer-in.js';

const uuid = schemaOf(dossierId);

/** Whether the person at the counter has a dossier already; a person decides. */
@ApiTags('dossiers')
@Controller('dossiers/:dossierId/matches')
export class IdentityMatchingController {
  constructor(private readonly handler: IdentityMatchingHandler) {}

  @Get()
  @ApiParam({ name: 'dossierId', schema: uuid })
  @ApiQuery({ name: 'purpose', description: 'Why the officer looks.', schema: schemaOf(MatchQuery.shape.purpose) })
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
    return this.handler.matches(officerIn(by), id, purpose);
  }

  @Put(':otherId')
  @ApiParam({ name: 'dossierId', schema: uuid })
  @ApiParam({ name: 'otherId', description: 'One of those that were offered.', schema: uuid })
  @ApiBody({ type: named('FindingBody', FindingBody) })
  @Operation({
    id: 'recordFinding',
    summary: 'Says that two dossiers are one person’s, or not; with the purpose, and for good.',
    description:
      'Nothing is opened by it: where the same identity document is in both, the worker is asked on the page of the earlier dossier (`GET /status/matches`), or a second person confirms it, in another role and after seeing a document.',
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
    return this.handler.find(officerIn(by), id, other, body);
  }

  @Get(':otherId')
  @ApiParam({ name: 'dossierId', schema: uuid })
  @ApiParam({
    name: 'otherId',
    description: 'One of which somebody said whether it is the same person’s.',
    schema: uuid,
  })
  @Operation({
    id: 'readFinding',
    summary: 'What was said last of two dossiers, by whom, and what the worker answered.',
    access: { staff: fileStaff },
    answer: { description: 'As it stands.', type: named('Finding', Finding) },
    refusals: ['NOT_FOUND'],
  })
  read(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) id: DossierId,
    @Param('otherId', parsed(dossierId, 'path.otherId')) other: DossierId,
  ): Promise<z.output<typeof Finding>> {
    return this.handler.read(officerIn(by), id, other);
  }

  @Put(':otherId/confirmation')
  @ApiParam({ name: 'dossierId', schema: uuid })
  @ApiParam({ name: 'otherId', description: 'One that somebody found to be the same person’s.', schema: uuid })
  @ApiBody({ type: named('ConfirmationBody', ConfirmationBody) })
  @Operation({
    id: 'confirmFinding',
    summary:
      'A second person, who opened the identity document in the new dossier, confirms that both are one person’s.',
    description:
      'Where that document is in the earlier dossier too, it is opened to the officer’s agency, and the worker reads that it was, by whom and why.',
    access: { staff: fileStaff.filter((role) => role !== 'assistant') },
    answer: { description: 'Confirmed.', type: named('Finding', Finding) },
    refusals: [
      'NOT_FOUND',
      'SAME_PERSON',
      'IDENTITY_NOT_SEEN',
      'ALREADY_DONE',
      'BODY_TOO_LARGE',
      'MEDIA_TYPE_NOT_SUPPORTED',
    ],
  })
  confirm(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) id: DossierId,
    @Param('otherId', parsed(dossierId, 'path.otherId')) other: DossierId,
    @ParsedBody(ConfirmationBody) { purpose }: z.output<typeof ConfirmationBody>,
  ): Promise<z.output<typeof Finding>> {
    return this.handler.confirm(officerIn(by), id, other, purpose);
  }
}
