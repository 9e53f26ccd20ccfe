import { Module } from '@nestjs/common';
import { CasesModule } from '../cases.module.js';
import { PrecedentsModule } from '../precedents/precedents.module.js';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { ReceiptsModule } from '../receipts/receipts.module.js';
import { CommandDesk } from './command-desk.js';
import { CommandsController } from './commands.controller.js';

@Module({
  imports: [CasesModule, PrecedentsModule, CorrectionsModule, ReceiptsModule],
  controllers: [CommandsController],
  providers: [CommandDesk],
})
export class CommandsModule {}
