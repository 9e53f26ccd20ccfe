import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { pageNow, StatusPages } from './status-page.js';

/** The worker's page from one row. */
@Injectable()
export class StatusReader {
  private readonly pages: StatusPages;

  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'rules'>) {
    this.pages = new StatusPages(parts.here, parts.rules);
  }

  /** JSON; `untold`: it says something that reached the worker in no other way yet. @throws {RefusalProblem} 404 */
  async read(caseId: CaseId, language: PageLanguage): Promise<{ readonly json: string; readonly untold: boolean }> {
    const now = this.parts.clock.now();
    const known = this.pages.find(caseId, language, now);
    const row = await this.parts.cases.status(caseId, known?.version);
    if (row === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const page = row.status === undefined ? known : this.pages.make(row.version, row.status, language, now);
    if (page === undefined) throw new Error('a page that nobody knows was said to be unchanged');
    return { json: pageNow(page, now, row), untold: row.untold };
  }
}
