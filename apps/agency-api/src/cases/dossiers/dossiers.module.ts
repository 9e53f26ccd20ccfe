import { Module } from '@nestjs/common';
import { DocumentsController } from '../documents/documents.controller.js';
import { DossierDesk } from './dossier-desk.js';
import { DossierDoor } from './dossier-door.js';
import { DossiersController } from './dossiers.controller.js';

/** Dossiers and the documents in them. */
@Module({
  controllers: [DossiersController, DocumentsController],
  providers: [DossierDoor, DossierDesk],
  exports: [DossierDoor],
})
export class DossiersModule {}
