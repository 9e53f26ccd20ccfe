import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { SharedFile } from '@puente/contracts/answers/cases';
import type { CaseId } from '@puente/domain/kernel';
import type { LegalAid } from '@puente/domain/kinds/legal-aid';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CaseDoor } from '../file/case-door.js';
import { AppealPacks } from './appeal-packs.js';
import { SharedParts } from './shared-parts.js';
import { ShownCases } from './shown-case.js';

/** The parts of a case that its worker shows to a body of legal aid, as they are now. */
@Injectable()
export class SharedFileReader {
  constructor(
    private readonly door: CaseDoor,
    private readonly shared: SharedParts,
    private readonly shown: ShownCases,
    private readonly packs: AppealPacks,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} 404 for another body's. @throws {HttpProblem} where nothing is shown, or not any more */
  async open(by: Caller, caseId: CaseId, language: PageLanguage): Promise<SharedFile> {
    const record = await this.door.open(by, caseId);
    if (record.kind !== 'legal-aid') throw new RefusalProblem('NO_SUCH_CASE');
    const aid = await this.shared.of(by, record);
    const found = aid && (await readCase(this.parts.pool, aid.about.caseId));
    if (aid === undefined || found === undefined) throw new HttpProblem('NOT_SHOWN');
    return {
      ...{ number: caseId, about: aid.about.caseId, until: aid.until, parts: [...aid.parts] },
      ...(await this.shown.of(found, aid.applicant.dossier, aid.parts, language)),
      ...(aid.parts.includes('remedies') ? { remedies: await this.remedies(aid, language) } : {}),
      ...(aid.parts.includes('contact') ? await this.contact(aid) : {}),
      demonstration: this.parts.rules.country(this.parts.here)?.legalAid.demonstration ?? false,
    };
  }

  /** The same, put together for an appeal. @throws {HttpProblem} also where the decision is no part of what is shown */
  async paper(by: Caller, caseId: CaseId, language: PageLanguage): Promise<StreamableFile> {
    const shared = await this.open(by, caseId, language);
    if (!shared.parts.includes('decision')) throw new HttpProblem('NOT_SHOWN');
    return this.packs.of(shared, language);
  }

  private async remedies(aid: LegalAid, language: PageLanguage): Promise<NonNullable<SharedFile['remedies']>> {
    const parts = ['progress', 'decision', ...aid.parts.filter((part) => part === 'documents')] as const;
    const files = await this.shared.remediesIn(aid);
    return Promise.all(
      files.map(async (found) => ({
        ...{ number: found.file.caseId, kind: found.kind },
        ...(await this.shown.of(found, aid.applicant.dossier, parts, language)),
      })),
    );
  }

  private async contact({ applicant }: LegalAid): Promise<Pick<SharedFile, 'contact'>> {
    const read = await this.parts.vault.dossiers.read(applicant.dossier);
    if (read === undefined) return {};
    const { contact, givenNames, surnames } = read.dossier.person;
    return { contact: { givenNames, surnames, contact } };
  }
}
