import { Module } from '@nestjs/common';
import { AgeLook } from './file/age-look.js';
import { CaseDoor } from './file/case-door.js';
import { CaseFiles } from './file/case-file.js';
import { CaseJournal } from './file/case-journal.js';
import { CaseReading } from './file/case-reading.js';
import { CodePrinter } from './codes/code-printer.js';
import { CodeSender } from './codes/code-sender.js';
import { FormDraftHandler } from './drafts/form-draft-handler.js';
import { HolderHere } from './codes/holder-here.js';
import { CommandHandler } from './commands/command-handler.js';
import { CommandPreviewer } from './previews/command-previewer.js';
import { KnownHere } from './commands/known-here.js';
import { DocumentDoor } from './documents/document-door.js';
import { DocumentGate } from './documents/document-gate.js';
import { DossierHandler } from './dossiers/dossier-handler.js';
import { DossierFiles } from './dossiers/dossier-files.js';
import { DossierDoor } from './dossiers/dossier-door.js';
import { Figures } from './comparison/figures.js';
import { IntegrityDoor } from './file/integrity-door.js';
import { ReportDoor } from './file/report-door.js';
import { MandateDoor } from './file/mandate-door.js';
import { Migrations } from './file/migration.js';
import { NewFile } from './file/new-file.js';
import { OpenCase } from './opening/open-case.js';
import { OwnWordsReader } from './file/own-words.js';
import { OpenCertification } from './certifications/open-certification.js';
import { PrecedentReader } from './precedents/precedent-reader.js';
import { ProtectionHandler } from './protection/protection-handler.js';
import { ProtectionQueue } from './protection/protection-queue.js';
import { AppealPacks } from './legal-aid/appeal-packs.js';
import { SharedFileReader } from './legal-aid/shared-file-reader.js';
import { SharedParts } from './legal-aid/shared-parts.js';
import { ShownCases } from './legal-aid/shown-case.js';
import { Queue } from './queue/queue.js';
import { QueueRows } from './queue/queue-rows.js';
import { SearchHandler } from './searches/search-handler.js';
import { SealedCorrections } from './corrections/sealed-corrections.js';

const provided = [
  AgeLook,
  CaseDoor,
  CaseFiles,
  CaseJournal,
  CaseReading,
  CodePrinter,
  CodeSender,
  CommandHandler,
  CommandPreviewer,
  KnownHere,
  DocumentDoor,
  DocumentGate,
  DossierHandler,
  DossierDoor,
  DossierFiles,
  Figures,
  FormDraftHandler,
  HolderHere,
  IntegrityDoor,
  ReportDoor,
  MandateDoor,
  Migrations,
  NewFile,
  OpenCase,
  OpenCertification,
  OwnWordsReader,
  PrecedentReader,
  ProtectionHandler,
  ProtectionQueue,
  Queue,
  QueueRows,
  SealedCorrections,
  SearchHandler,
  SharedFileReader,
  SharedParts,
  ShownCases,
  AppealPacks,
];

/** Files, and the commands that people give on them. */
@Module({ providers: provided, exports: provided })
export class CasesModule {}
