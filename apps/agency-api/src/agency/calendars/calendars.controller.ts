import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { CalendarApplied, CalendarPreview } from '@puente/contracts/answers/agency';
import { CalendarApplyBody, CalendarPreviewBody } from '@puente/contracts/bodies';
import { CalendarHandler } from './calendar-handler.js';

/** A holiday that was added or moved: nothing changes by itself, and everybody concerned is named before it does. */
@ApiTags('calendar changes')
@Controller('calendar-changes')
export class CalendarsController {
  constructor(private readonly handler: CalendarHandler) {}

  @Post('preview')
  @ApiBody({ type: named('CalendarPreviewBody', CalendarPreviewBody), required: false })
  @Operation({
    id: 'previewCalendarChange',
    summary: 'Which open periods the pack’s new edition of the calendar touches, and each date that would move.',
    access: { staff: ['supervisor', 'operator'] },
    idempotent: true,
    answer: { description: 'One page; nothing was changed.', type: named('CalendarPreview', CalendarPreview) },
    refusals: ['BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  preview(
    @ParsedBody(CalendarPreviewBody) body: z.output<typeof CalendarPreviewBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof CalendarPreview>> {
    idempotencyKey(request);
    return this.handler.preview(body.cursor);
  }

  @Post('apply')
  @ApiBody({ type: named('CalendarApplyBody', CalendarApplyBody) })
  @Operation({
    id: 'applyCalendarChange',
    summary: 'Counts them by the new edition, with the reason in the journal of each case.',
    description:
      'Up to two hundred at a time: ask again with `cursor` until `next` is absent. Each period is counted anew once, however often it is asked.',
    access: { staff: ['supervisor', 'operator'] },
    idempotent: true,
    answer: { description: 'What became of each.', type: named('CalendarApplied', CalendarApplied) },
    refusals: [
      'NOT_IN_FORCE',
      'NO_SUCH_CLOCK',
      'DEADLINE_PASSED',
      'REASONS_MISSING',
      'BODY_TOO_LARGE',
      'MEDIA_TYPE_NOT_SUPPORTED',
    ],
  })
  apply(
    @By() by: Caller,
    @ParsedBody(CalendarApplyBody) body: CalendarApplyBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof CalendarApplied>> {
    // What it does once, it does once by case, period and edition: whatever key it comes with.
    idempotencyKey(request);
    return this.handler.apply(by, body);
  }
}
