import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { Registers } from './registers.js';

@Module({ controllers: [CatalogueController], providers: [Registers] })
export class CatalogueModule {}
