import { Module } from '@nestjs/common';
import { CheckDesk } from './check-desk.js';
import { CheckLimits } from './check-limits.js';
import { ChecksController } from './checks.controller.js';
import { VerifierChecksController } from './verifier-checks.controller.js';

@Module({
  controllers: [ChecksController, VerifierChecksController],
  providers: [CheckDesk, CheckLimits],
  exports: [CheckLimits],
})
export class ChecksModule {}
