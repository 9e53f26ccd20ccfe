import { Module } from '@nestjs/common';
import { AuthoritiesController } from '../../public/authorities/authorities.controller.js';
import { StatusListsController } from '../status-lists/status-lists.controller.js';
import { TrustController } from './trust.controller.js';
import { TrustDesk } from './trust-desk.js';

@Module({
  controllers: [TrustController, AuthoritiesController, StatusListsController],
  providers: [TrustDesk],
  exports: [TrustDesk],
})
export class TrustModule {}
