import { Module } from '@nestjs/common';
import { ChecksModule } from '../../checking/checks/checks.module.js';
import { ShareDesk } from './share-desk.js';
import { SharedController } from './shared.controller.js';
import { SharedFactsDesk } from './shared-facts.js';
import { SharesController } from './shares.controller.js';

@Module({
  imports: [ChecksModule],
  controllers: [SharesController, SharedController],
  providers: [ShareDesk, SharedFactsDesk],
})
export class SharesModule {}
