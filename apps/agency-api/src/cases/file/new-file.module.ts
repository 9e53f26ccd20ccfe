import { Module } from '@nestjs/common';
import { NewFile } from './new-file.js';

@Module({ providers: [NewFile], exports: [NewFile] })
export class NewFileModule {}
