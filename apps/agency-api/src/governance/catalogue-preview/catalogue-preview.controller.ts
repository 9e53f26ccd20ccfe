import { Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CataloguePreview } from '@puente/contracts/answers/governance';
import { tableNames } from '@puente/country-packs/catalogue';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fileForm, ofFiles } from '../../http/asking/file-form.js';
import { ofBodies, Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { committee } from '../rule-changes/operations.js';
import { CataloguePreviewHandler } from './catalogue-preview-handler.js';

const form = fileForm({
  whole: z.enum(['true', 'false']).transform((value) => value === 'true'),
  table: z.enum(tableNames).optional(),
});

/** A register of standards is read and compared here; it is taken in with the country's pack (ADR 89). */
@ApiTags('governance')
@Controller('catalogue-previews')
export class CataloguePreviewController {
  constructor(private readonly handler: CataloguePreviewHandler) {}

  @Post()
  @form.Described()
  @Operation({
    id: 'previewCatalogue',
    summary: 'Reads a register of standards, CSV or XLSX, and says what it would change in this country’s catalogue.',
    description:
      'Writes and keeps nothing. With `whole=true` the file is the whole table, and what it does not name is withdrawn; ' +
      'with `false` it adds and changes. `table` says which table a CSV file is (`standards` where it is left out); of a ' +
      'workbook each sheet is named as its table. All rules are read as they would be then, and `faults` is what is wrong ' +
      'with them; `openCases` counts the open cases of this node that rest on a standard that goes or changes. The register itself is taken in with the country’s pack, by whoever keeps it: `operator catalogue import`.',
    access: { staff: committee },
    answer: { status: 200, description: 'What would change.', type: named('CataloguePreview', CataloguePreview) },
    refusals: [...ofFiles, ...ofBodies],
  })
  async preview(@Req() request: FastifyRequest): Promise<CataloguePreview> {
    const {
      bytes,
      fields: { table, whole },
    } = await form.read(request);
    return this.handler.preview(bytes, { table, whole });
  }
}
