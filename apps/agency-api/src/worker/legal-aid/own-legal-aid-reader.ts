import { Inject, Injectable } from '@nestjs/common';
import type { OwnLegalAid } from '@puente/contracts/answers/worker';
import { legalAidAsked } from '@puente/domain/around/legal-aid';
import { dateAfter, reckon } from '@puente/domain/clocks';
import { sharedParts } from '@puente/domain/file/case';
import { inLanguage } from '@puente/domain/kernel';
import type { LegalAid } from '@puente/domain/kinds/legal-aid';
import { lawOf } from '@puente/domain/laws';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import { readCase, readCases } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import { todayAt } from '../../parts/today-at.js';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { agencyName } from '../../parts/agency-name.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';

/** Of the case that the session opened: each country has its own bodies, and its own requests. */
@Injectable()
export class OwnLegalAidReader {
  constructor(
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {RefusalProblem} 404, also while the person is protected, and in what is itself about a case */
  async read(by: Caller, language: PageLanguage): Promise<OwnLegalAid> {
    await this.own.ofSession(by);
    const number = by.kind === 'worker' ? by.caseId : undefined;
    const found = number === undefined ? undefined : await readCase(this.parts.pool, number);
    const country = this.parts.rules.country(this.parts.here);
    if (number === undefined || found === undefined || country === undefined || !isSent(found.kind))
      throw new RefusalProblem('NO_SUCH_CASE');
    const { calendar, legalAid } = country;
    const annexes = legalAidAsked(found.file);
    const open = new Set(annexes.flatMap(({ opens, over }) => (over === true ? [] : [opens.body])));
    const files = await readCases(
      this.parts.pool,
      annexes.map(({ caseId }) => caseId),
    );
    const asked = annexes.map(({ caseId, opens }): Asked => {
      const one = files.get(caseId);
      // Until its process has opened it, a request stands as it was asked for.
      return one?.kind === 'legal-aid' ? one.file : { ...opens, caseId, stage: 'asked' };
    });
    const left = Math.max(0, legalAid.askedAtMost - annexes.length);
    const { days, unit } = legalAid.answer.within;
    return {
      number,
      bodies: legalAid.bodies.map(({ agency, reach }) => ({
        ...{ agency, name: agencyName(country, agency, language), reach: inLanguage(reach, language) },
        possible: left > 0 && !open.has(agency) && found.file.stage !== 'draft-deleted',
      })),
      left,
      parts: [...sharedParts],
      answeredWithin: `${String(days)} ${answersIn(language).clock.counted(days, unit)}`,
      today: todayAt(this.parts),
      lastDay: dateAfter(legalAid.sharedAtMost, calendar, this.parts.clock.now()),
      source: inLanguage(legalAid.source, language),
      demonstration: legalAid.demonstration,
      asked: asked.map((one) => this.view(one, country, language)).toReversed(),
    };
  }

  private view(
    { body, caseId, clock, parts, reasons, stage, until }: Asked,
    country: CountryRules,
    language: PageLanguage,
  ): OwnLegalAid['asked'][number] {
    const dueOn = clock === undefined ? undefined : reckon(clock, country.calendar).dueOn;
    return {
      ...{ number: caseId, body, bodyName: agencyName(country, body, language), parts: [...parts], until },
      stage: stage === 'accepted' && until < todayAt(this.parts) ? 'ended' : stage,
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(reasons === undefined ? {} : { reasons: inLanguage(reasons, language) }),
    };
  }
}

type Asked = Pick<LegalAid, 'body' | 'caseId' | 'clock' | 'parts' | 'reasons' | 'stage' | 'until'>;

/** Not in what is itself about a case: an appeal, a correction, a credential. */
const isSent = (kind: Parameters<typeof lawOf>[0]): boolean =>
  lawOf(kind).commands.some(({ type }) => type === 'ask-legal-aid');
