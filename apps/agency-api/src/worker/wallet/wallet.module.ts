import { Module } from '@nestjs/common';
import { OwnCredentialsModule } from '../own-credentials/own-credentials.module.js';
import { WalletDesk } from './wallet-desk.js';
import { WalletLimits } from './wallet-limits.js';
import { WalletMetadataController } from './wallet-metadata.controller.js';
import { WalletOffersController } from './wallet-offers.controller.js';
import { WalletController } from './wallet.controller.js';

@Module({
  imports: [OwnCredentialsModule],
  controllers: [WalletController, WalletMetadataController, WalletOffersController],
  providers: [WalletDesk, WalletLimits],
})
export class WalletModule {}
