import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CheckingModule } from '../checking/checking.module.js';
import { CodeSender } from './status/code-sender.js';
import { CopyDesk } from './own-credentials/copy-desk.js';
import { LookReader } from './looks/look-reader.js';
import { OwnCredentials } from './own-credentials/own-credentials.js';
import { ReferenceDesk } from './references/reference-desk.js';
import { ReferenceLimits } from './references/reference-limits.js';
import { ShareDesk } from './shares/share-desk.js';
import { SharedFactsDesk } from './shares/shared-facts.js';
import { StatusLimits } from './status/status-limits.js';
import { StatusReader } from './status/status-reader.js';
import { WalletDesk } from './wallet/wallet-desk.js';
import { WalletLimits } from './wallet/wallet-limits.js';

const provided = [
  CodeSender,
  CopyDesk,
  LookReader,
  OwnCredentials,
  ReferenceDesk,
  ReferenceLimits,
  ShareDesk,
  SharedFactsDesk,
  StatusLimits,
  StatusReader,
  WalletDesk,
  WalletLimits,
];

/** What a worker reads, keeps and hands on. */
@Module({ imports: [CasesModule, CheckingModule], providers: provided, exports: provided })
export class WorkerModule {}
