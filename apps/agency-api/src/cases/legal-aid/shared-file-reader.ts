import { Inject, Injectable } from '@nestjs/common';
import { SharedDecision, SharedProgress } from '@puente/contracts/answers/cases';
import type { SharedFile } from '@puente/contracts/answers/cases';
import type { CaseId } from '@puente/domain/kernel';
import type { LegalAid } from '@puente/domain/kinds/legal-aid';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { namesDocument } from '../file/named-documents.js';
import { CaseDoor } from '../file/case-door.js';
import { inWords } from '../status-words/status-words.js';
import { SharedParts } from './shared-parts.js';
import { undecided } from './undecided.js';

/** The parts of a case that its worker shows to a body of legal aid, as they are now. */
@Injectable()
export class SharedFileReader {
  constructor(
    private readonly door: CaseDoor,
    private readonly shared: SharedParts,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules' | 'vault'>,
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
      ...this.status(aid, found, language),
      ...(aid.parts.includes('documents') ? { documents: await this.documents(aid, found) } : {}),
      ...(aid.parts.includes('contact') ? await this.contact(aid) : {}),
      demonstration: this.parts.rules.country(this.parts.here)?.legalAid.demonstration ?? false,
    };
  }

  /** What was decided has its words, and what a line says of it, where the decision is shown. */
  private status(
    { parts }: LegalAid,
    { file, kind }: CaseOnFile,
    language: PageLanguage,
  ): Pick<SharedFile, 'progress' | 'decision'> {
    const { clock, here, rules } = this.parts;
    const law: AnyLaw = lawOf(kind);
    const status = law.status(file, rules);
    if (status === undefined) return {};
    const decided = parts.includes('decision');
    const said = inWords(decided ? status : undecided(status), language, clock.now(), here, rules);
    return {
      ...(parts.includes('progress') ? { progress: SharedProgress.parse(said) } : {}),
      ...(decided ? { decision: SharedDecision.parse(said) } : {}),
    };
  }

  private async documents({ applicant }: LegalAid, found: CaseOnFile): Promise<SharedFile['documents'] & object> {
    const listed = await this.parts.vault.documents.list(applicant.dossier);
    return listed
      .filter(({ id }) => namesDocument(found, id, this.parts.rules))
      .map(({ id, kind, mediaType, sha256 }) => ({ id, kind, mediaType, sha256 }));
  }

  private async contact({ applicant }: LegalAid): Promise<Pick<SharedFile, 'contact'>> {
    const read = await this.parts.vault.dossiers.read(applicant.dossier);
    if (read === undefined) return {};
    const { contact, givenNames, surnames } = read.dossier.person;
    return { contact: { givenNames, surnames, contact } };
  }
}
