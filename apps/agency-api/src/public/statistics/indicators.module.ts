import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller.js';
import { Statistics } from './statistics.js';

@Module({ controllers: [IndicatorsController], providers: [Statistics] })
export class IndicatorsModule {}
