import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CheckingModule } from '../checking/checking.module.js';
import { CopyDesk } from './own-credentials/copy-desk.js';
import { OwnChoiceReader } from './choices/own-choice-reader.js';
import { OwnDeletionReader } from './deletion/own-deletion-reader.js';
import { OwnLegalAidReader } from './legal-aid/own-legal-aid-reader.js';
import { LookReader } from './looks/look-reader.js';
import { OwnMandateReader } from './mandates/own-mandate-reader.js';
import { OwnMatchDesk } from './matches/own-match-desk.js';
import { OwnFiles } from './archive/own-files.js';
import { OwnDossiers } from './looks/own-dossiers.js';
import { OwnCredentials } from './own-credentials/own-credentials.js';
import { NoticesRead } from './status/notices-read.js';
import { ReferenceDesk } from './references/reference-desk.js';
import { SessionDesk } from './status/session-desk.js';
import { ShareDesk } from './shares/share-desk.js';
import { SharedFactsDesk } from './shares/shared-facts.js';
import { StatusReader } from './status/status-reader.js';
import { WalletDesk } from './wallet/wallet-desk.js';

const provided = [
  CopyDesk,
  LookReader,
  NoticesRead,
  OwnCredentials,
  OwnChoiceReader,
  OwnDeletionReader,
  OwnDossiers,
  OwnFiles,
  OwnLegalAidReader,
  OwnMandateReader,
  OwnMatchDesk,
  ReferenceDesk,
  SessionDesk,
  ShareDesk,
  SharedFactsDesk,
  StatusReader,
  WalletDesk,
];

/** What a worker reads, keeps and hands on. */
@Module({ imports: [CasesModule, CheckingModule], providers: provided, exports: provided })
export class WorkerModule {}
