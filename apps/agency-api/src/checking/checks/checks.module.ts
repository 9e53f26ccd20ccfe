import { Module } from '@nestjs/common';
import { CheckDesk } from './check-desk.js';
import { CheckLimits } from './check-limits.js';
import { ChecksController } from './checks.controller.js';
import { VerifierEventsController } from '../verifier-events/verifier-events.controller.js';
import { VerifierEventsDesk } from '../verifier-events/verifier-events-desk.js';
import { VerifierChecksController } from './verifier-checks.controller.js';

@Module({
  controllers: [ChecksController, VerifierChecksController, VerifierEventsController],
  providers: [CheckDesk, CheckLimits, VerifierEventsDesk],
  exports: [CheckLimits],
})
export class ChecksModule {}
