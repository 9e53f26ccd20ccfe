import { Module } from '@nestjs/common';
import { CheckHandler } from './checks/check-handler.js';
import { TrustHandler } from './trust/trust-handler.js';
import { VerifierEventsHandler } from './verifier-events/verifier-events-handler.js';

const provided = [CheckHandler, TrustHandler, VerifierEventsHandler];

/** For whoever checks a credential, and what a check needs beforehand. */
@Module({ providers: provided, exports: provided })
export class CheckingModule {}
