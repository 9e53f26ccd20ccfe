import { Inject, Injectable } from '@nestjs/common';
import type { CataloguePreview } from '@puente/contracts/answers/governance';
import { tableNames } from '@puente/country-packs/catalogue';
import type { RegisterFaultWhy } from '@puente/country-packs/register';
import { asking } from '@puente/persistence/rows';
import { openOn } from '@puente/persistence/rule-changes';
import { inEachPageLanguage } from '@puente/words/languages';
import { fileProblem, threadProblem } from '../../cases/documents/file-problem.js';
import type { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CatalogueAnswer, CatalogueTask } from './preview-catalogue.js';

/** A register of standards against this country's pack; the file is kept nowhere. */
@Injectable()
export class CataloguePreviewHandler {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<
      ApiParts,
      'catalogueThread' | 'here' | 'pool' | 'ruleFolders' | 'rules'
    >,
  ) {}

  /** In a thread of its own: all rules are read anew. @throws {HttpProblem} where the file is no register, or many wait */
  async preview(bytes: Buffer, asked: Pick<CatalogueTask, 'table' | 'whole'>): Promise<CataloguePreview> {
    const { catalogueThread, here, pool, ruleFolders, rules } = this.parts;
    const task: CatalogueTask = { bytes, country: here, folders: ruleFolders, ...asked };
    const [told] = await catalogueThread.run(task).catch((error: unknown) => {
      throw threadProblem(error);
    });
    const answer = told as CatalogueAnswer;
    if (answer.preview !== undefined) {
      const [changed, withdrawn] = [new Set(answer.touched.changed), new Set(answer.touched.withdrawn)];
      // Counts for everybody who may ask, as of a change of rules: no case is named.
      const on = { country: here, changed, withdrawn };
      const openCases = await asking({ purpose: 'figures' }, () => openOn(pool, rules, on));
      return { ...answer.preview, openCases };
    }
    if (answer.sheet !== undefined) throw fileProblem(answer.sheet.code.toLowerCase(), answer.sheet.said);
    throw registerProblem(answer.register);
  }
}

function registerProblem(why: RegisterFaultWhy): HttpProblem | Error {
  switch (why.code) {
    case 'EMPTY':
      return fileProblem(
        'empty',
        inEachPageLanguage(({ faults }) => faults.noTable),
      );
    case 'UNKNOWN_TABLE':
      return fileProblem(
        'table',
        inEachPageLanguage(({ faults }) => faults.unknownTable(tableNames.join(', '))),
      );
    case 'NO_HEADER': {
      const columns = why.columns.map((names) => names.join(' / ')).join('; ');
      return fileProblem(
        'column',
        inEachPageLanguage(({ faults }) => faults.noHeader(columns)),
      );
    }
    default:
      // The process began with this pack.
      return new Error(`the pack of this node: ${why.code}`);
  }
}
