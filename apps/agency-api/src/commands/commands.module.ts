import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { PrecedentsModule } from '../precedents/precedents.module.js';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { CommandDesk } from './command-desk.js';
import { CommandsController } from './commands.controller.js';
import { Receipts } from './receipts.js';

@Module({
  imports: [CasesModule, PrecedentsModule, CorrectionsModule],
  controllers: [CommandsController],
  providers: [CommandDesk, Receipts],
})
export class CommandsModule {}
