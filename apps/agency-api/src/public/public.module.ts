import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AnonymousReportHandler } from './anonymous-reports/anonymous-report-handler.js';
import { MessageChecks } from './messages/message-checks.js';
import { PreChecks } from './pre-check/pre-checks.js';
import { Registers } from './catalogue/registers.js';
import { SourceQuestionHandler } from './source-questions/source-question-handler.js';
import { Statistics } from './statistics/statistics.js';

const provided = [AnonymousReportHandler, MessageChecks, PreChecks, Registers, SourceQuestionHandler, Statistics];

/** Read by everybody, without a name. */
@Module({ imports: [CasesModule], providers: provided, exports: provided })
export class PublicModule {}
