import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { Statistics } from './statistics.js';
import { StatisticsView, UnequalTreatmentView } from '@puente/contracts/answers/public';
import { statisticsCsv } from './statistics-csv.js';

/** How the node does its work: counts, times and lateness for everybody; unequal treatment for the auditor. */
@ApiTags('indicators')
@Controller()
export class IndicatorsController {
  constructor(private readonly statistics: Statistics) {}

  @Get('statistics')
  @Header('cache-control', 'public, max-age=30')
  @Operation({
    id: 'readStatistics',
    summary: 'Counts and times by sex, nationality, occupation, corridor and stage; late work of each agency.',
    description:
      'Nothing is said of fewer than five people, and no figure can be subtracted from another to learn it. Municipalities and border offices follow once a day.',
    answer: { description: 'As of half a minute ago at most.', type: named('Statistics', StatisticsView) },
  })
  read(): Promise<StatisticsView> {
    return this.statistics.view();
  }

  @Get('statistics.csv')
  @Header('cache-control', 'public, max-age=30')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="puente.csv"')
  @Operation({
    id: 'downloadStatistics',
    summary: 'The cells of the statistics as a table for spreadsheets.',
    answer: { description: 'One row for each cell.', media: ['text/csv'] },
  })
  async download(@Req() request: FastifyRequest): Promise<string> {
    return statisticsCsv(await this.statistics.view(), answeredIn(request));
  }

  @Get('indicators/unequal-treatment')
  @Operation({
    id: 'findUnequalTreatment',
    summary: 'Every group against the rest: the agencies’ time at each stage, and the share of refusals.',
    access: { staff: ['auditor'] },
    answer: {
      description: 'What was compared, and what was found.',
      type: named('UnequalTreatment', UnequalTreatmentView),
    },
  })
  unequalTreatment(): Promise<UnequalTreatmentView> {
    return this.statistics.unequalTreatment();
  }
}
