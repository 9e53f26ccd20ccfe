import { Module } from '@nestjs/common';
import { CheckDesk } from './checks/check-desk.js';
import { TrustDesk } from './trust/trust-desk.js';
import { VerifierEventsDesk } from './verifier-events/verifier-events-desk.js';

const provided = [CheckDesk, TrustDesk, VerifierEventsDesk];

/** For whoever checks a credential, and what a check needs beforehand. */
@Module({ providers: provided, exports: provided })
export class CheckingModule {}
