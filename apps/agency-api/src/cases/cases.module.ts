import { Module } from '@nestjs/common';
import { EquivalenceModule } from '../equivalence/equivalence.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { ProtectionModule } from '../protection/protection.module.js';
import { CaseDoor } from './case-door.js';
import { CaseFiles } from './case-file.js';
import { CaseJournal } from './case-journal.js';
import { CasesController } from './cases.controller.js';
import { Migrations } from './migration.js';
import { MandateDoor } from './mandate-door.js';
import { NewFileModule } from './new-file.module.js';
import { OpenCase } from './open-case.js';
import { Queue } from './queue.js';
import { QueuesController } from './queue/queues.controller.js';

@Module({
  imports: [DossiersModule, EquivalenceModule, NewFileModule, ProtectionModule],
  controllers: [CasesController, QueuesController],
  providers: [CaseDoor, MandateDoor, CaseFiles, CaseJournal, Migrations, OpenCase, Queue],
  exports: [CaseDoor, NewFileModule],
})
export class CasesModule {}
