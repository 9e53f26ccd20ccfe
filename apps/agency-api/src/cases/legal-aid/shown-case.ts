import { Inject, Injectable } from '@nestjs/common';
import type { SharedFile } from '@puente/contracts/answers/cases';
import { SharedDecision, SharedProgress } from '@puente/contracts/answers/cases';
import type { SharedPart } from '@puente/domain/file/case';
import type { DossierId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { namesDocument } from '../file/named-documents.js';
import { inWords } from '../status-words/status-words.js';
import { undecided } from '../status-words/undecided.js';

export type ShownCase = Pick<SharedFile, 'progress' | 'decision' | 'documents'>;

/** A case in the parts that somebody is shown of it, as its worker reads them now; nothing of who the worker is. */
@Injectable()
export class ShownCases {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'rules' | 'vault'>) {}

  async of(
    found: CaseOnFile,
    dossier: DossierId,
    parts: readonly SharedPart[],
    language: PageLanguage,
  ): Promise<ShownCase> {
    return {
      ...this.status(found, parts, language),
      ...(parts.includes('documents') ? { documents: await this.documents(found, dossier) } : {}),
    };
  }

  /** What was decided has its words, and what a line says of it, where the decision is shown. */
  private status({ file, kind }: CaseOnFile, parts: readonly SharedPart[], language: PageLanguage): ShownCase {
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

  private async documents(found: CaseOnFile, dossier: DossierId): Promise<NonNullable<ShownCase['documents']>> {
    const listed = await this.parts.vault.documents.list(dossier);
    return listed
      .filter(({ id }) => namesDocument(found, id, this.parts.rules))
      .map(({ id, kind, mediaType, sha256 }) => ({ id, kind, mediaType, sha256 }));
  }
}
