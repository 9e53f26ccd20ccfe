import { Module } from '@nestjs/common';
import { LookReader } from './look-reader.js';
import { LooksController } from './looks.controller.js';

@Module({ controllers: [LooksController], providers: [LookReader] })
export class LooksModule {}
