import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/cases.module.js';
import { Suggester } from './suggester.js';
import { SuggestionsController } from './suggestions.controller.js';

@Module({ imports: [CasesModule], controllers: [SuggestionsController], providers: [Suggester] })
export class SuggestionsModule {}
