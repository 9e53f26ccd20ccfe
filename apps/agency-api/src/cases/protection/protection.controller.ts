import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { dossierId as dossierIdSchema } from '@puente/contracts/values';
import type { DossierId } from '@puente/domain/kernel';
import { z } from 'zod';
import { fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { parsed } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { ageInDoubt, ProtectionDesk } from './protection-desk.js';
import { officerIn } from '../../http/access/officer-in.js';
import { SealedFiles, Flagged } from '@puente/contracts/answers/cases';

/** People under 18, or whose age is in doubt. */
@ApiTags('protection')
@Controller()
export class ProtectionController {
  constructor(
    private readonly door: DossierDoor,
    private readonly desk: ProtectionDesk,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'vault' | 'clock'>,
  ) {}

  @Get('protection')
  @Operation({
    id: 'listProtected',
    summary: 'The sealed files, oldest first: the only list in which they stand.',
    access: { staff: ['protection-officer'] },
    answer: {
      description: 'Those of the officer’s agency that are not over.',
      type: named('SealedFiles', SealedFiles),
    },
  })
  async list(@By() by: Caller): Promise<z.output<typeof SealedFiles>> {
    const found = await this.parts.cases.sealedAt(officerIn(by).agency);
    return {
      items: found.map(({ caseId, revision: version, stage, openedAt }) => ({ caseId, version, stage, openedAt })),
    };
  }

  @Put('dossiers/:dossierId/flag-age-in-doubt')
  @ApiParam({ name: 'dossierId', schema: schemaOf(dossierIdSchema) })
  @Operation({
    id: 'flagAgeInDoubt',
    summary:
      'An officer doubts that the person is of age: a sealed file is opened, and everything of theirs is closed to all but those who protect them.',
    access: { staff: fileStaff },
    answer: { description: 'The dossier’s warnings.', type: named('Flagged', Flagged) },
    refusals: ['NOT_FOUND'],
  })
  async flag(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierIdSchema, 'path.dossierId')) id: DossierId,
  ): Promise<z.output<typeof Flagged>> {
    await this.door.open(by, id);
    const { dossiers } = this.parts.vault;
    for (;;) {
      const found = await dossiers.read(id);
      if (found === undefined) throw new HttpProblem('NOT_FOUND');
      const warnings = [...new Set([...found.warnings, ageInDoubt])];
      if (!(await dossiers.change(found, found.dossier, warnings, this.parts.clock.now()))) continue;
      await this.desk.doubt(by, id, found.dossier.person.contact.language);
      return { warnings };
    }
  }
}
