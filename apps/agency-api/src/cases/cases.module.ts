import { Module } from '@nestjs/common';
import { EquivalenceModule } from './comparison/equivalence.module.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { ProtectionModule } from './protection/protection.module.js';
import { CaseDoor } from './file/case-door.js';
import { CaseFiles } from './file/case-file.js';
import { CaseJournal } from './file/case-journal.js';
import { CasesController } from './cases.controller.js';
import { Migrations } from './file/migration.js';
import { MandateDoor } from './file/mandate-door.js';
import { NewFileModule } from './file/new-file.module.js';
import { OpenCase } from './opening/open-case.js';
import { Queue } from './queue/queue.js';
import { QueuesController } from './queue/queues.controller.js';

@Module({
  imports: [DossiersModule, EquivalenceModule, NewFileModule, ProtectionModule],
  controllers: [CasesController, QueuesController],
  providers: [CaseDoor, MandateDoor, CaseFiles, CaseJournal, Migrations, OpenCase, Queue],
  exports: [CaseDoor, NewFileModule],
})
export class CasesModule {}
