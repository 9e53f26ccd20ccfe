import { Inject, Injectable } from '@nestjs/common';
import type { OwnMandate, OwnMandates } from '@puente/contracts/answers/worker';
import { isEndableBy, isToConfirm, lastMandateDay } from '@puente/domain/around/mandate';
import { todayIn } from '@puente/domain/clocks';
import type { Mandate } from '@puente/domain/file/case';
import { isPending } from '@puente/domain/file/case';
import type { AgencyId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { todayAt } from '../../parts/today-at.js';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { agencyName } from '../../parts/agency-name.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';

/** Of the case that the session opened: each country, and each case, has its own. */
@Injectable()
export class OwnMandateReader {
  constructor(
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {RefusalProblem} 404, also while the person is protected */
  async list(by: Caller, language: PageLanguage): Promise<OwnMandates> {
    await this.own.ofSession(by);
    const number = by.kind === 'worker' ? by.caseId : undefined;
    const found = number === undefined ? undefined : await readCase(this.parts.pool, number);
    if (number === undefined || found === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { mandates = [] } = found.file;
    const today = todayAt(this.parts);
    return {
      ...{ number, items: mandates.map((one) => this.view(one, by, language)).toReversed() },
      ...{ holders: this.holders(found, by, language), today, lastDay: lastMandateDay(today) },
    };
  }

  /** Offices that help at a counter, and defenders: the page names nobody else, whatever a mandate may say. */
  private holders({ file, kind }: CaseOnFile, by: Caller, language: PageLanguage): OwnMandates['holders'] {
    const law: AnyLaw = lawOf(kind);
    if (!law.allowed(file, by).includes('grant-mandate')) return [];
    const { here, rules } = this.parts;
    const helping = (rules.country(here)?.agencies ?? []).filter(({ roles }) =>
      roles.some((role) => role === 'assistant' || role === 'defender'),
    );
    return helping.map(({ id }) => ({ agency: id, name: this.agencyName(id, language) }));
  }

  private view(mandate: Mandate, by: Caller, language: PageLanguage): OwnMandate {
    const { id, notFor = [], paper, scope, to, until } = mandate;
    return {
      id,
      ...('agency' in to
        ? { holder: 'agency', to: this.agencyName(to.agency, language) }
        : { holder: 'person', to: to.officer }),
      ...{ scope, until, given: paper === undefined ? 'by-code' : 'on-paper' },
      state: this.stateOf(mandate),
      notFor: notFor.map((agency) => this.agencyName(agency, language)),
      endable: isEndableBy(mandate, by),
    };
  }

  private agencyName(agency: AgencyId, language: PageLanguage): string {
    const { here, rules } = this.parts;
    return agencyName(rules.country(here), agency, language);
  }

  private stateOf(mandate: Mandate): OwnMandate['state'] {
    const { clock, here, rules } = this.parts;
    const now = clock.now();
    const timeZone = rules.country(here)?.calendar.timeZone;
    const past = timeZone !== undefined && mandate.until < todayIn(timeZone, now);
    if (mandate.ended === true || past) return 'over';
    if (!isPending(mandate)) return 'in-force';
    return isToConfirm(mandate, now) ? 'pending' : 'over';
  }
}
