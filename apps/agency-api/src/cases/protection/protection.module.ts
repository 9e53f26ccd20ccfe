import { Module } from '@nestjs/common';
import { NewFileModule } from '../file/new-file.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { ReceiptsModule } from '../receipts/receipts.module.js';
import { ProtectionController } from './protection.controller.js';
import { ProtectionDesk } from './protection-desk.js';

@Module({
  imports: [DossiersModule, NewFileModule, ReceiptsModule],
  controllers: [ProtectionController],
  providers: [ProtectionDesk],
  exports: [ProtectionDesk],
})
export class ProtectionModule {}
