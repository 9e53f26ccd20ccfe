import { Module } from '@nestjs/common';
import { CodeSender } from './code-sender.js';
import { StatusLimits } from './status-limits.js';
import { StatusReader } from './status-reader.js';
import { StatusController } from './status.controller.js';

@Module({ controllers: [StatusController], providers: [CodeSender, StatusLimits, StatusReader] })
export class StatusModule {}
