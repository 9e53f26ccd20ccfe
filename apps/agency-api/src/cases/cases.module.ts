import { Module } from '@nestjs/common';
import { EquivalenceModule } from '../equivalence/equivalence.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { CaseDoor } from './case-door.js';
import { CaseFiles } from './case-file.js';
import { CaseJournal } from './case-journal.js';
import { CasesController } from './cases.controller.js';
import { NewFile } from './new-file.js';
import { OpenCase } from './open-case.js';
import { Queue } from './queue.js';
import { QueuesController } from './queue/queues.controller.js';

@Module({
  imports: [DossiersModule, EquivalenceModule],
  controllers: [CasesController, QueuesController],
  providers: [CaseDoor, CaseFiles, CaseJournal, NewFile, OpenCase, Queue],
  exports: [CaseDoor, NewFile],
})
export class CasesModule {}
