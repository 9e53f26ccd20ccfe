import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AuditHandler } from './audits/audit-handler.js';
import { JournalExport } from './audits/journal-export.js';
import { BulkIssueHandler } from './bulk-issues/bulk-issue-handler.js';
import { CalendarHandler } from './calendars/calendar-handler.js';
import { CorruptionReportHandler } from './corruption-reports/corruption-report-handler.js';
import { IntegrityOffices } from './corruption-reports/integrity-offices.js';
import { ReportPatternReader } from './corruption-reports/report-pattern-reader.js';
import { DataBreachHandler } from './data-breaches/data-breach-handler.js';
import { CarrierHandler } from './carriers/carrier-handler.js';
import { IdentityMatchingHandler } from './identity-matching/identity-matching-handler.js';
import { IntegrityEventHandler } from './integrity-events/integrity-event-handler.js';
import { NodeHandler } from './node/node-handler.js';
import { PauseHandler } from './pauses/pause-handler.js';
import { QuarantineHandler } from './quarantine/quarantine-handler.js';
import { OfficerHandler } from './officers/officer-handler.js';
import { ReassignHandler } from './officers/reassign-handler.js';

const provided = [
  AuditHandler,
  JournalExport,
  BulkIssueHandler,
  CalendarHandler,
  CorruptionReportHandler,
  IntegrityOffices,
  DataBreachHandler,
  CarrierHandler,
  IdentityMatchingHandler,
  IntegrityEventHandler,
  NodeHandler,
  OfficerHandler,
  PauseHandler,
  QuarantineHandler,
  ReassignHandler,
  ReportPatternReader,
];

/** How an agency runs: its people, its calendar, its earlier years. */
@Module({ imports: [CasesModule], providers: provided, exports: provided })
export class AgencyModule {}
