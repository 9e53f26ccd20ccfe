import { Module } from '@nestjs/common';
import { CasesModule } from '../cases.module.js';
import { PrecedentReader } from './precedent-reader.js';
import { PrecedentsController } from '../../reviewing/precedents/precedents.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [PrecedentsController],
  providers: [PrecedentReader],
  exports: [PrecedentReader],
})
export class PrecedentsModule {}
