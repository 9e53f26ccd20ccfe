import { Module } from '@nestjs/common';
import { CasesModule } from '../../cases/cases.module.js';
import { CopyDesk } from './copy-desk.js';
import { OwnCredentialsController } from './own-credentials.controller.js';
import { OwnCredentials } from './own-credentials.js';

@Module({
  imports: [CasesModule],
  controllers: [OwnCredentialsController],
  providers: [OwnCredentials, CopyDesk],
  exports: [OwnCredentials],
})
export class OwnCredentialsModule {}
