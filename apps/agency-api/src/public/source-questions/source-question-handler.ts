import { Inject, Injectable } from '@nestjs/common';
import type { CommandId } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { SourceAnswer } from '@puente/domain/kinds/recognition/request';
import { lastDayToAnswer, openQuestion } from '@puente/domain/kinds/recognition/request';
import type { FoundQuestion } from '@puente/persistence/vault';
import { askedAboutIn, isSameQuestion } from '@puente/persistence/vault';
import { asking, opened } from '@puente/persistence/rows';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { SourceQuestionView } from '@puente/contracts/answers/public';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** What whoever has the code of a certifier may see and do: one question of one file, once. */
@Injectable()
export class SourceQuestionHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'pool' | 'rules' | 'settlement' | 'vault'>,
  ) {}

  /** @throws {HttpProblem} 401, the same for every code that opens nothing now, whyever */
  async read(code: string, language: PageLanguage): Promise<z.output<typeof SourceQuestionView>> {
    const { asked, caseId, number } = await this.find(code);
    const stored = await readCase(this.parts.pool, caseId);
    const question =
      stored?.kind === 'recognition-request' ? openQuestion(stored.file, number, this.parts.clock.now()) : undefined;
    if (stored?.kind !== 'recognition-request' || question === undefined) throw notAccepted();
    const { certificate, home } = stored.file.filing;
    const { folio, issuedOn, name } = asked;
    const country = this.parts.rules.country(home);
    if (country === undefined) throw notAccepted();
    const known = country.catalogue.standards.get(certificate.standard.code);
    const standard = known === undefined ? asked.standard : `${asked.standard} ${inLanguage(known.title, language)}`;
    const until = lastDayToAnswer(question.until, country.calendar.timeZone);
    return { name, folio, standard, issuedOn, until };
  }

  /**
   * Once by question and key.
   *
   * @throws {HttpProblem} 401, the same also where it was answered meanwhile
   * @throws {RefusalProblem} where the reasons are blank
   */
  async answer(code: string, answer: SourceAnswer, once: (question: string) => Once): Promise<void> {
    const { caseId, number } = await this.find(code);
    const { commandId, hash: requestHash } = once(`${caseId}/${String(number)}`);
    const outcome = await this.parts.settlement.settle({
      ...{ kind: 'recognition-request', caseId, commandId, requestHash },
      ...{ command: { type: 'answer-source', answer }, by: { kind: 'certifier', caseId, question: number } },
    });
    if (outcome.outcome !== 'refused') return;
    if (outcome.code === 'REASONS_MISSING') throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
    throw notAccepted();
  }

  /** Where the certificate is still as it was asked about, and its person not protected. */
  private async find(code: string): Promise<FoundQuestion> {
    const { clock, pool, vault } = this.parts;
    const found = await asking({ purpose: 'door' }, () => vault.sourceQuestions.find(code, clock.now()));
    if (found === undefined) throw notAccepted();
    opened(found.caseId);
    const [stored, kept] = await Promise.all([readCase(pool, found.caseId), vault.dossiers.read(found.dossier)]);
    const open = kept?.sealed === false && stored?.kind === 'recognition-request' && !stored.frozen;
    if (!open || !isSameQuestion(askedAboutIn(kept.dossier, stored.file.filing.certificate), found.asked))
      throw notAccepted();
    return found;
  }
}

interface Once {
  readonly commandId: CommandId;
  readonly hash: string;
}

const notAccepted = () => new HttpProblem('SOURCE_CODE_NOT_ACCEPTED');
