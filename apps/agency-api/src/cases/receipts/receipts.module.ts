import { Module } from '@nestjs/common';
import { Receipts } from './receipts.js';

@Module({ providers: [Receipts], exports: [Receipts] })
export class ReceiptsModule {}
