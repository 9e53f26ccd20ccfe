import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { AppealPacks } from '../../cases/legal-aid/appeal-packs.js';
import { ShownCases } from '../../cases/legal-aid/shown-case.js';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';

/** The worker takes their own to whoever helps them, also to somebody whom this system does not know. */
@Injectable()
export class OwnAppealPack {
  constructor(
    private readonly own: OwnDossiers,
    private readonly packs: AppealPacks,
    private readonly shown: ShownCases,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'rules'>,
  ) {}

  /** Of the case of the session. @throws {RefusalProblem} 404, also while the person is protected */
  async make(by: Caller, language: PageLanguage): Promise<StreamableFile> {
    await this.own.ofSession(by);
    const about = by.kind === 'worker' ? by.caseId : undefined;
    const found = about && (await readCase(this.parts.pool, about));
    if (about === undefined || found === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const law: AnyLaw = lawOf(found.kind);
    const applicant = law.applicant(found.file);
    if (applicant === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const shown = await this.shown.of(found, applicant.dossier, ['progress', 'decision', 'documents'], language);
    const demonstration = law.status(found.file, this.parts.rules)?.demonstration ?? false;
    return this.packs.of({ ...shown, about, demonstration }, language);
  }
}
