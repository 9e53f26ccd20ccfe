import { Module } from '@nestjs/common';
import { CasesModule } from '../cases.module.js';
import { CorrectionsController } from './corrections.controller.js';
import { SealedCorrections } from './sealed-corrections.js';

@Module({
  imports: [CasesModule],
  controllers: [CorrectionsController],
  providers: [SealedCorrections],
  exports: [SealedCorrections],
})
export class CorrectionsModule {}
