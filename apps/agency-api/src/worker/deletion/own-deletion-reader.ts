import { Inject, Injectable } from '@nestjs/common';
import type { OwnDeletion } from '@puente/contracts/answers/worker';
import { reckon } from '@puente/domain/clocks';
import { asThePersonMayKnow, retentionOf } from '@puente/domain/around/retention';
import type { LegalHold } from '@puente/domain/file/case';
import { endsOn, isShown, keepsUntil, stands } from '@puente/domain/file/case';
import type { Deletion } from '@puente/domain/kinds/deletion';
import { isThisOne } from '@puente/domain/kinds/deletion';
import type { CaseId, PlainDate } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { RetainedDossier } from '@puente/persistence/vault';
import { asKnownTo, atRest, neededBy } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import { asking } from '@puente/persistence/rows';
import { todayAt } from '../../parts/today-at.js';
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
    const own = await this.own.ofSession(by);
    // Of all dossiers of the person: what runs in another one stands against it as well.
    const found = await asking({ purpose: 'law' }, () => vault.retained.read(own));
    const dossier = found && asKnownTo('worker', found);
    const country = rules.country(here);
    if (dossier === undefined || country === undefined || by.kind !== 'worker' || by.caseId === undefined)
      throw new RefusalProblem('NO_SUCH_CASE');
    const { onRequest } = country.retention;
    const { days, unit } = onRequest.answer.within;
    const today = todayAt(this.parts);
    const orders = ordersIn(dossier, today);
    const standing = new Set(orders.flatMap(([number, hold]) => (stands(hold, today) ? [number] : [])));
    const needed = neededBy(dossier, rules, today).filter(
      ({ caseId, hold }) => hold !== 'legal-hold' || standing.has(caseId),
    );
    const last = lastDeletion(dossier);
    const others = needed.filter(({ caseId }) => last === undefined || !isThisOne(last, caseId));
    const free = !needed.some(({ kind }) => kind === 'deletion') && last?.acceptedAt === undefined;
    return {
      number: by.caseId,
      possible:
        free &&
        isAskedIn(dossier, by.caseId) &&
        others.every(({ hold }) => hold !== 'open-case' && hold !== 'running-period'),
      needed: others.map(({ caseId: number, hold }) => ({ number, hold })),
      orders: orders.map(([number, hold]) => order(number, hold, { country, language, today })),
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

/** Orders of which the worker may know today, by the case in which they were given: those that stand first. */
function ordersIn({ files }: RetainedDossier, today: PlainDate): readonly (readonly [CaseId, LegalHold])[] {
  const shown = files.flatMap(({ caseId, file }) => {
    const { holds = [] } = file as { readonly holds?: readonly LegalHold[] };
    return holds.flatMap((hold) => (isShown(hold, today) ? [[caseId, hold] as const] : []));
  });
  return shown.toSorted(([, a], [, b]) => Number(stands(b, today)) - Number(stands(a, today)));
}

interface Reader {
  readonly country: CountryRules;
  readonly language: PageLanguage;
  readonly today: PlainDate;
}

const order = (
  number: CaseId,
  hold: LegalHold,
  { country, language, today }: Reader,
): OwnDeletion['orders'][number] => ({
  number,
  state: hold.lifted === true ? 'lifted' : stands(hold, today) ? 'stands' : 'ended',
  until: keepsUntil(hold) ?? endsOn(hold),
  reasons: inLanguage(hold.reasons, language),
  legalBasis: inLanguage(hold.legalBasis, language),
  remedy: answersIn(language).retention.complaint(inLanguage(country.breaches.authority.name, language)),
});
