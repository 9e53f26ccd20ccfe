import { Module } from '@nestjs/common';
import { EquivalenceModule } from '../../cases/comparison/equivalence.module.js';
import { PreCheckController } from './pre-check.controller.js';
import { PreChecks } from './pre-checks.js';

@Module({ imports: [EquivalenceModule], controllers: [PreCheckController], providers: [PreChecks] })
export class PreCheckModule {}
