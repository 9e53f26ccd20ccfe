import { Module } from '@nestjs/common';
import { DossiersModule } from '../../cases/dossiers/dossiers.module.js';
import { IdentityMatchingController } from './identity-matching.controller.js';
import { IdentityMatchingDesk } from './identity-matching-desk.js';

@Module({ imports: [DossiersModule], controllers: [IdentityMatchingController], providers: [IdentityMatchingDesk] })
export class IdentityMatchingModule {}
