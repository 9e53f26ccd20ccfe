import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { caseId } from '@puente/contracts/values';
import type { CaseId } from '@puente/domain/kernel';
import { z } from 'zod';
import { fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseReading } from '../file/case-reading.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { caseNumber } from '../../http/asking/path-params.js';
import { AskedCorrection } from '@puente/contracts/answers/cases';

/** What a worker asked to be corrected: for the worker, and for the agency that answers. */
@ApiTags('corrections')
@Controller('corrections')
export class CorrectionsController {
  constructor(
    private readonly reading: CaseReading,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault'>,
  ) {}

  @Get(':caseId')
  @ApiParam({ name: 'caseId', description: 'The correction’s own number.', schema: schemaOf(caseId) })
  @Operation({
    id: 'readCorrection',
    summary:
      'What the data should say, and why; opened from the vault for whoever may see the correction, and for no counter.',
    access: { staff: fileStaff, worker: true, session: 'any' },
    answer: { description: 'As it was asked.', type: named('AskedCorrection', AskedCorrection) },
    refusals: ['NO_SUCH_CASE', 'NOT_FOUND'],
  })
  async read(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<z.output<typeof AskedCorrection>> {
    const { found } = await this.reading.openWhole(by, caseId);
    if (found.kind !== 'correction') throw new RefusalProblem('NO_SUCH_CASE');
    const kept = await this.parts.vault.words.read(found.file.words);
    if (kept === undefined) throw new HttpProblem('NOT_FOUND');
    return AskedCorrection.parse(kept.content);
  }
}
