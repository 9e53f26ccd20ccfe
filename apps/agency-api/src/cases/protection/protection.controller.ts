import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { dossierId as dossierIdSchema } from '@puente/contracts/values';
import type { DossierId } from '@puente/domain/kernel';
import { ageDoubters, ageInDoubt } from '@puente/domain/kinds/protection';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { FlagBody } from './flag-body.js';
import { ProtectionHandler } from './protection-handler.js';
import { ProtectionQueue } from './protection-queue.js';
import { officerIn } from '../../http/access/officer-in.js';
import { SealedFiles, Flagged } from '@puente/contracts/answers/cases';

/** People under 18, or whose age is in doubt. */
@ApiTags('protection')
@Controller()
export class ProtectionController {
  constructor(
    private readonly door: DossierDoor,
    private readonly handler: ProtectionHandler,
    private readonly queue: ProtectionQueue,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault' | 'clock'>,
  ) {}

  @Get('protection')
  @Operation({
    id: 'listProtected',
    summary: 'The sealed files, oldest first: the only list in which they stand.',
    access: { staff: ['protection-officer', 'supervisor'] },
    answer: {
      description: 'Those of the officer’s agency that are not over; a supervisor’s queue, who sees the late ones.',
      type: named('SealedFiles', SealedFiles),
    },
  })
  async list(@By() by: Caller): Promise<z.output<typeof SealedFiles>> {
    return { items: await this.queue.at(officerIn(by).agency) };
  }

  @Put('dossiers/:dossierId/flag-age-in-doubt')
  @ApiParam({ name: 'dossierId', schema: schemaOf(dossierIdSchema) })
  @ApiBody({ type: named('FlagBody', FlagBody) })
  @Operation({
    id: 'flagAgeInDoubt',
    summary:
      'An officer who has the person before them doubts that they are of age, and says why: a sealed file is opened, and everything of theirs is closed to all but those who protect them.',
    description: 'Those who protect people take a mistaken doubt away by `POST /cases/{caseId}/lift-doubt`.',
    access: { staff: ageDoubters },
    answer: { description: 'The dossier’s warnings.', type: named('Flagged', Flagged) },
    refusals: ['NOT_FOUND', 'REASONS_MISSING'],
  })
  async flag(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierIdSchema, 'path.dossierId')) id: DossierId,
    @ParsedBody(FlagBody) { reasons }: FlagBody,
  ): Promise<z.output<typeof Flagged>> {
    await this.door.open(by, id);
    const { dossiers } = this.parts.vault;
    for (;;) {
      const found = await dossiers.read(id);
      if (found === undefined) throw new HttpProblem('NOT_FOUND');
      const warnings = [...new Set([...found.warnings, ageInDoubt])];
      if (!(await dossiers.change(found, found.dossier, warnings, this.parts.clock.now()))) continue;
      await this.handler.doubt(by, id, found.dossier.person.contact.language, reasons);
      return { warnings };
    }
  }
}
