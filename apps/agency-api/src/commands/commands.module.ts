import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CommandDesk } from './command-desk.js';
import { CommandsController } from './commands.controller.js';
import { Receipts } from './receipts.js';

@Module({ imports: [CasesModule], controllers: [CommandsController], providers: [CommandDesk, Receipts] })
export class CommandsModule {}
