import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@puente/contracts/values';
import type { PlainDate } from '@puente/domain/kernel';
import { z } from 'zod';
import { audits } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { parsed } from '../../http/asking/body.js';
import { momentCursor } from '../../http/asking/page-cursor.js';
import { parse } from '../../http/problems/invalid-input.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { DayOfDraws } from '@puente/contracts/answers/reviewing';
import { DrawAudit } from './draw-audit.js';

const DrawsQuery = z.strictObject({ cursor: momentCursor.exactOptional() });

/** Who got which case, and that nobody chose it. */
@ApiTags('draws')
@Controller('draws')
export class DrawsController {
  constructor(private readonly audit: DrawAudit) {}

  @Get(':day')
  @ApiParam({ name: 'day', description: '`2026-03-03`', schema: schemaOf(plainDate) })
  @ApiQuery({
    name: 'cursor',
    required: false,
    description: '`next` of the page before.',
    schema: schemaOf(DrawsQuery.shape.cursor),
  })
  @Operation({
    id: 'auditDraws',
    summary: 'Every draw of a day, drawn again, with what the node had bound itself to before.',
    description:
      'The seed of a draw is `day/subject/hex`, where hex is HMAC-SHA256 of `day/caseId/subject` under the seed of the day. The commitment is SHA-256 of that seed, which is told once the day is over. ' +
      'A supervisor who audits nothing reads the draws of files that their agency holds or held.',
    access: { staff: ['auditor', 'supervisor'] },
    answer: { description: 'One page.', type: named('DayOfDraws', DayOfDraws) },
  })
  read(
    @By() by: Caller,
    @Param('day', parsed(plainDate, 'path.day')) day: PlainDate,
    @Query() query: unknown,
  ): Promise<z.output<typeof DayOfDraws>> {
    const { cursor } = parse(DrawsQuery, query, 'query');
    return this.audit.day(day, cursor, audits(by) ? undefined : officerIn(by).agency);
  }
}
