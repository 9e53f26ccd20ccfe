import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AuditDesk } from './audits/audit-desk.js';
import { JournalExport } from './audits/journal-export.js';
import { BulkIssueDesk } from './bulk-issues/bulk-issue-desk.js';
import { CalendarDesk } from './calendars/calendar-desk.js';
import { CorruptionReportDesk } from './corruption-reports/corruption-report-desk.js';
import { IntegrityOffices } from './corruption-reports/integrity-offices.js';
import { ReportPatternReader } from './corruption-reports/report-pattern-reader.js';
import { DataBreachDesk } from './data-breaches/data-breach-desk.js';
import { CarrierDesk } from './carriers/carrier-desk.js';
import { IdentityMatchingDesk } from './identity-matching/identity-matching-desk.js';
import { IntegrityEventDesk } from './integrity-events/integrity-event-desk.js';
import { PauseDesk } from './pauses/pause-desk.js';
import { OfficerDesk } from './officers/officer-desk.js';
import { ReassignDesk } from './officers/reassign-desk.js';

const provided = [
  AuditDesk,
  JournalExport,
  BulkIssueDesk,
  CalendarDesk,
  CorruptionReportDesk,
  IntegrityOffices,
  DataBreachDesk,
  CarrierDesk,
  IdentityMatchingDesk,
  IntegrityEventDesk,
  OfficerDesk,
  PauseDesk,
  ReassignDesk,
  ReportPatternReader,
];

/** How an agency runs: its people, its calendar, its earlier years. */
@Module({ imports: [CasesModule], providers: provided, exports: provided })
export class AgencyModule {}
