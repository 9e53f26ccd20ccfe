import { Inject, Injectable } from '@nestjs/common';
import type { OwnDeletion } from '@puente/contracts/answers/worker';
import { reckon } from '@puente/domain/clocks';
import { asThePersonMayKnow, retentionOf } from '@puente/domain/around/retention';
import type { LegalHold } from '@puente/domain/file/case';
import { isShown, stands, standsUntil } from '@puente/domain/file/case';
import type { Deletion } from '@puente/domain/kinds/deletion';
import type { CaseId, PlainDate } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { RetainedDossier } from '@puente/persistence/vault';
import { atRest, neededBy } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import { todayAt } from '../../cases/file/today-at.js';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';

/** A request for deletion is of all that the person has here, whichever case it is asked for in. */
@Injectable()
export class OwnDeletionReader {
  constructor(
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'rules' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} 404; also once everything was deleted */
  async read(by: Caller, language: PageLanguage): Promise<OwnDeletion> {
    const { here, rules, vault } = this.parts;
    const dossier = await vault.retained.read(await this.own.ofSession(by));
    const country = rules.country(here);
    if (dossier === undefined || country === undefined || by.kind !== 'worker' || by.caseId === undefined)
      throw new RefusalProblem('NO_SUCH_CASE');
    const { onRequest } = country.retention;
    const { days, unit } = onRequest.answer.within;
    const today = todayAt(this.parts);
    const orders = ordersIn(dossier, today);
    const needed = neededBy(dossier, rules, today).filter(
      ({ caseId, hold }) => hold !== 'legal-hold' || orders.has(caseId),
    );
    const last = lastDeletion(dossier);
    const others = needed.filter(({ kind }) => kind !== 'deletion');
    const free = !needed.some(({ kind }) => kind === 'deletion') && last?.acceptedAt === undefined;
    return {
      number: by.caseId,
      possible:
        free &&
        isAskedIn(dossier, by.caseId) &&
        others.every(({ hold }) => hold !== 'open-case' && hold !== 'running-period'),
      needed: others.map(({ caseId: number, hold }) => ({ number, hold })),
      orders: [...orders].flatMap(([number, holds]) => holds.map((hold) => order(number, hold, language))),
      answeredWithin: `${String(days)} ${answersIn(language).clock.counted(days, unit)}`,
      deletedAfterMonths: onRequest.deleteAfter.months,
      source: inLanguage(onRequest.source, language),
      demonstration: onRequest.demonstration,
      ...(last === undefined ? {} : { asked: this.asked(last, dossier, country, language) }),
    };
  }

  private asked(
    { about, answer, caseId, clock, stage }: Deletion,
    dossier: RetainedDossier,
    { calendar, retention }: CountryRules,
    language: PageLanguage,
  ): OwnDeletion['asked'] {
    const { clock: time, rules } = this.parts;
    const rest = asThePersonMayKnow(atRest(dossier, rules), todayAt(this.parts));
    const kept = retentionOf(rest, retention, calendar.timeZone, time.now());
    const dueOn = clock === undefined ? undefined : reckon(clock, calendar).dueOn;
    const accepted = stage === 'accepted' || stage === 'blocked';
    return {
      ...{ number: caseId, about: about.caseId, stage },
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(accepted && !('hold' in kept) ? { deletedOn: kept.deletedOn } : {}),
      ...(answer?.keptUntil === undefined ? {} : { keptUntil: answer.keptUntil }),
      ...(answer === undefined
        ? {}
        : {
            reasons: inLanguage(answer.reasons, language),
            legalBasis: inLanguage(answer.legalBasis, language),
            remedy: inLanguage(answer.remedy, language),
          }),
    };
  }
}

/** Two requests are never open at once; the last says how it stands. */
function lastDeletion({ files }: RetainedDossier): Deletion | undefined {
  const deletions = files.filter(({ kind }) => kind === 'deletion');
  const last = deletions.toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1)).at(-1);
  return last?.file as Deletion | undefined;
}

/** Not in what is itself about a case: an appeal, a correction, a credential. */
function isAskedIn({ files }: RetainedDossier, caseId: CaseId): boolean {
  const kind = files.find((file) => file.caseId === caseId)?.kind;
  return kind !== undefined && lawOf(kind).commands.some(({ type }) => type === 'ask-deletion');
}

/** Orders that stand today and of which the worker may know, by the case in which they were given. */
function ordersIn({ files }: RetainedDossier, today: PlainDate): ReadonlyMap<CaseId, readonly LegalHold[]> {
  const shown = files.map(({ caseId, file }): [CaseId, readonly LegalHold[]] => {
    const { holds = [] } = file as { readonly holds?: readonly LegalHold[] };
    return [caseId, holds.filter((hold) => stands(hold, today) && isShown(hold, today))];
  });
  return new Map(shown.filter(([, holds]) => holds.length > 0));
}

const order = (number: CaseId, hold: LegalHold, language: PageLanguage): OwnDeletion['orders'][number] => ({
  number,
  until: standsUntil(hold) ?? hold.until,
  reasons: inLanguage(hold.reasons, language),
  legalBasis: inLanguage(hold.legalBasis, language),
});
