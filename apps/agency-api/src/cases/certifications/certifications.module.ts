import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { ProtectionModule } from '../protection/protection.module.js';
import { CertificationsController } from './certifications.controller.js';
import { HabilitationsController } from './habilitations.controller.js';
import { OpenCertification } from './open-certification.js';

@Module({
  imports: [DossiersModule, ProtectionModule],
  controllers: [CertificationsController, HabilitationsController],
  providers: [OpenCertification],
})
export class CertificationsModule {}
