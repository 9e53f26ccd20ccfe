import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/cases.module.js';
import { BulkIssueDesk } from './bulk-issue-desk.js';
import { BulkIssuesController } from './bulk-issues.controller.js';

@Module({ imports: [CasesModule], controllers: [BulkIssuesController], providers: [BulkIssueDesk] })
export class BulkIssuesModule {}
