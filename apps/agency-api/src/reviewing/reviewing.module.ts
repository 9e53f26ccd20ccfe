import { Module } from '@nestjs/common';
import { DrawAudit } from './draws/draw-audit.js';
import { Suggester } from './suggestions/suggester.js';

const provided = [DrawAudit, Suggester];

/** What helps who reviews, and who audits the reviews. */
@Module({ providers: provided, exports: provided })
export class ReviewingModule {}
