import { Inject, Injectable } from '@nestjs/common';
import type { Precedent, SettledVerdict } from '@puente/domain/file/case';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { RecognitionReview } from '@puente/domain/kinds/recognition/review';
import { settledLine } from '@puente/domain/kinds/recognition/review';
import type { Precedents } from '@puente/persistence/precedents';
import { precedentsFor } from '@puente/persistence/precedents';
import { readCase } from '@puente/settlement/case-file';
import { asking } from '@puente/persistence/rows';
import { titled } from '../comparison/comparison-view.js';
import type { PageLanguage } from '@puente/words/languages';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { PrecedentsView } from '@puente/contracts/answers/cases';

/** A person reads so many; the line is drawn from more. */
const shown = 20;

/** What was decided before in cases like this one. */
@Injectable()
export class PrecedentReader {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'pool' | 'rules'>) {}

  /** Nothing for a file that is no review. */
  async read(caseId: CaseId, language: PageLanguage): Promise<PrecedentsView> {
    const review = await this.review(caseId);
    if (review === undefined) return { settled: [], same: [], near: [] };
    const { same, near } = await this.find(review);
    const view = (precedent: Precedent) => this.view(precedent, review.host.country, language);
    return {
      settled: lineOf(review, same).map((one) => ({ ...one })),
      same: same.slice(0, shown).map(view),
      near: near.map(view),
    };
  }

  /** What a proposal on the case has to go along with, or to leave with reasons. */
  async settledFor(caseId: CaseId): Promise<readonly SettledVerdict[]> {
    const review = await this.review(caseId);
    return review === undefined ? [] : lineOf(review, (await this.find(review)).same);
  }

  private async review(caseId: CaseId): Promise<RecognitionReview | undefined> {
    const found = await readCase(this.parts.pool, caseId);
    return found?.kind === 'recognition-review' ? found.file : undefined;
  }

  private find({ caseId, filing, host }: RecognitionReview): Promise<Precedents> {
    const { standard } = filing.certificate;
    const [theirs, ours] = [standard, { country: host.country, code: host.standard }].map((one) => this.isco08(one));
    const isco08 = ours ?? theirs;
    const question = {
      ...{ home: filing.home, standard: standard.code, hostStandard: host.standard, except: caseId },
      ...(isco08 === undefined ? {} : { isco08 }),
    };
    return asking({ purpose: 'lists' }, () => precedentsFor(this.parts.pool, question));
  }

  private isco08({ country, code }: StandardRef): string | undefined {
    return this.parts.rules.country(country)?.catalogue.standards.get(code)?.isco08;
  }

  private view(
    { by, decidedAt, equivalence, home, hostStandard, outcome, standard, verdicts }: Precedent,
    host: CountryCode,
    language: PageLanguage,
  ): PrecedentsView['same'][number] {
    const name = (country: CountryCode, code: StandardRef['code']) => {
      const { title } = titled({ country, code }, language, this.parts.rules);
      return { code, title };
    };
    return {
      ...{ decidedIn: decidedAt.slice(0, 7), home, outcome, by },
      standard: name(home, standard),
      hostStandard: name(host, hostStandard),
      ...(equivalence === undefined ? {} : { equivalence: { ...equivalence } }),
      verdicts: verdicts.map(({ ground, ...verdict }) => ({ ...verdict, ground: inLanguage(ground, language) })),
    };
  }
}

/** A newer version of the equivalence begins a new line: what was compared is no longer the same. */
const lineOf = ({ equivalence }: RecognitionReview, same: readonly Precedent[]): readonly SettledVerdict[] =>
  settledLine(
    same.filter((one) => one.equivalence?.id === equivalence?.id && one.equivalence?.version === equivalence?.version),
  );
