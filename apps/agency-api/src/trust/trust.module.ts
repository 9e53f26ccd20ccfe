import { Module } from '@nestjs/common';
import { AuthoritiesController } from '../authorities/authorities.controller.js';
import { TrustController } from './trust.controller.js';
import { TrustDesk } from './trust-desk.js';

@Module({ controllers: [TrustController, AuthoritiesController], providers: [TrustDesk], exports: [TrustDesk] })
export class TrustModule {}
