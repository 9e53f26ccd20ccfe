import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/cases.module.js';
import { CaseReferencesController } from './case-references.controller.js';
import { ReferenceDesk } from './reference-desk.js';
import { ReferenceLimits } from './reference-limits.js';
import { ReferencesController } from './references.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [ReferencesController, CaseReferencesController],
  providers: [ReferenceDesk, ReferenceLimits],
})
export class ReferencesModule {}
