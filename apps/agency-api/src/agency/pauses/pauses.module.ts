import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/cases.module.js';
import { PauseDesk } from './pause-desk.js';
import { PausesController } from './pauses.controller.js';

@Module({ imports: [CasesModule], controllers: [PausesController], providers: [PauseDesk] })
export class PausesModule {}
