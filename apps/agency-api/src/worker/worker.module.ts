import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CheckingModule } from '../checking/checking.module.js';
import { CopyHandler } from './own-credentials/copy-handler.js';
import { OwnChoiceReader } from './choices/own-choice-reader.js';
import { OwnDeletionReader } from './deletion/own-deletion-reader.js';
import { OwnAppealPack } from './legal-aid/own-appeal-pack.js';
import { OwnLegalAidReader } from './legal-aid/own-legal-aid-reader.js';
import { LookReader } from './looks/look-reader.js';
import { OwnMandateReader } from './mandates/own-mandate-reader.js';
import { OwnMatchHandler } from './matches/own-match-handler.js';
import { OwnFiles } from './archive/own-files.js';
import { OwnProof } from './archive/own-proof.js';
import { OwnDossiers } from './looks/own-dossiers.js';
import { OwnCredentials } from './own-credentials/own-credentials.js';
import { NoticesRead } from './status/notices-read.js';
import { ReferenceHandler } from './references/reference-handler.js';
import { SessionHandler } from './status/session-handler.js';
import { ShareHandler } from './shares/share-handler.js';
import { SharedFactsHandler } from './shares/shared-facts.js';
import { StatusEvents } from './status/status-events.js';
import { StatusReader } from './status/status-reader.js';
import { WalletHandler } from './wallet/wallet-handler.js';

const provided = [
  CopyHandler,
  LookReader,
  NoticesRead,
  OwnCredentials,
  OwnChoiceReader,
  OwnDeletionReader,
  OwnDossiers,
  OwnFiles,
  OwnLegalAidReader,
  OwnAppealPack,
  OwnMandateReader,
  OwnMatchHandler,
  OwnProof,
  ReferenceHandler,
  SessionHandler,
  ShareHandler,
  SharedFactsHandler,
  StatusEvents,
  StatusReader,
  WalletHandler,
];

/** What a worker reads, keeps and hands on. */
@Module({ imports: [CasesModule, CheckingModule], providers: provided, exports: provided })
export class WorkerModule {}
