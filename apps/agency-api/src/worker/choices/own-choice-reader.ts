import { Inject, Injectable } from '@nestjs/common';
import type { OwnChoices } from '@puente/contracts/answers/worker';
import { appealableKinds } from '@puente/contracts/answers/worker';
import type { UnitVerdict } from '@puente/domain/file/case';
import { remedyOf } from '@puente/domain/kinds/appeal';
import { appealableFindings } from '@puente/domain/kinds/certification';
import { appealable, movableTests, unitsAwaitingChoice } from '@puente/domain/kinds/recognition/review';
import type { CaseId, DossierId, Instant, UnitCode } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';
import { askedRules } from './asked-rules.js';
import { ownPlace } from './own-place.js';
import { withdrawals } from './withdrawals.js';

type Appealable = OwnChoices['appeals'][number];
const isAppealable = (kind: string): kind is Appealable['kind'] => appealableKinds.some((one) => one === kind);

/** In the case that the session opened, and in what is about it: a credential, a correction, an alert. */
@Injectable()
export class OwnChoiceReader {
  constructor(
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {RefusalProblem} 404, also while the person is protected */
  async read(by: Caller, language: PageLanguage): Promise<OwnChoices> {
    const dossier = await this.own.ofSession(by);
    const number = by.kind === 'worker' ? by.caseId : undefined;
    if (number === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { clock, here, rules } = this.parts;
    const files = await this.filesOf(dossier, number);
    const own = files.find(({ file }) => file.caseId === number);
    const country = rules.country(here);
    return {
      number,
      appeals: files.flatMap((found) => this.appealable(found, { by, dossier, language })),
      withdrawals: withdrawals(files, by),
      ...this.tests(own, by, language),
      days: own === undefined ? [] : offeredDays(own, by, clock.now()),
      missedEvaluations: own !== undefined && allowed(own, by).includes('choose-after-evaluation'),
      ...(own &&
        askedRules(own, {
          clock,
          here,
          language,
          rules,
          titleOf: (unit) => this.named(unit, own.file, language).title,
        })),
      ...(own && country && this.mayMove(own, by) ? { place: ownPlace(own, country, language) } : {}),
      timeZone: country?.calendar.timeZone ?? 'UTC',
      serverTime: clock.now(),
    };
  }

  private mayMove(own: CaseOnFile, by: Caller): boolean {
    return allowed(own, by).includes('say-region');
  }

  /** The case first. */
  private async filesOf(dossier: DossierId, number: CaseId): Promise<readonly CaseOnFile[]> {
    const { cases, pool } = this.parts;
    const records = (await cases.ofDossier(dossier)).filter(
      ({ about, caseId }) => caseId === number || about === number,
    );
    const found = await Promise.all(records.map(({ caseId }) => readCase(pool, caseId)));
    return found
      .filter((one) => one !== undefined)
      .toSorted((a, b) => Number(b.file.caseId === number) - Number(a.file.caseId === number));
  }

  private appealable(
    { file, kind }: CaseOnFile,
    { by, dossier, language }: { readonly by: Caller; readonly dossier: DossierId; readonly language: PageLanguage },
  ): Appealable[] {
    const law: AnyLaw = lawOf(kind);
    if (!isAppealable(kind) || !law.allowed(file, by).includes('appeal')) return [];
    const { here, rules } = this.parts;
    const country = rules.country(here);
    const page = law.status(file, rules);
    const lastDay = page && remedyOf(page, rules)?.until;
    const body = country?.agencies.find(({ id }) => id === country.desks.appeals)?.name;
    const missing = decidedIn(file).filter(({ verdict }) => verdict === 'missing');
    return [
      {
        ...{ number: file.caseId, kind, dossierId: dossier },
        units: missing.map(({ ground, unit }) => ({
          ...this.named(unit, file, language),
          ground: inLanguage(ground, language),
        })),
        ...(lastDay === undefined ? {} : { lastDay }),
        body: body === undefined ? '' : inLanguage(body, language),
      },
    ];
  }

  /** What a test asks of the worker, which is in the review and in no other file. */
  private tests(
    found: CaseOnFile | undefined,
    by: Caller,
    language: PageLanguage,
  ): Pick<OwnChoices, 'missed' | 'tests'> {
    const file = found?.file;
    if (file?.kind !== 'recognition-review') return { missed: [], tests: [] };
    const allowed = lawOf(file.kind).allowed(file, by);
    const say = (unit: UnitCode) => this.named(unit, file, language);
    return {
      missed: allowed.includes('choose-after-test') ? unitsAwaitingChoice(file).map(say) : [],
      tests: allowed.includes('ask-other-date')
        ? movableTests(file, this.parts.clock.now()).map(({ units, ...test }) => ({ ...test, units: units.map(say) }))
        : [],
    };
  }

  /** By the title of the standard that is decided on: the host's, or that of the certificate applied for. */
  private named(unit: UnitCode, file: CaseOnFile['file'], language: PageLanguage) {
    const { here, rules } = this.parts;
    const standards = rules.country(here)?.catalogue.standards;
    const code =
      file.kind === 'recognition-review'
        ? file.host.standard
        : file.kind === 'certification'
          ? file.application.standard.code
          : undefined;
    const title = (code === undefined ? undefined : standards?.get(code))?.units.find(
      (one) => one.code === unit,
    )?.title;
    return { unit, title: title === undefined ? unit : inLanguage(title, language) };
  }
}

function allowed({ file, kind }: CaseOnFile, by: Caller): readonly string[] {
  const law: AnyLaw = lawOf(kind);
  return law.allowed(file, by);
}

/** Where the worker chooses among them. */
function offeredDays(found: CaseOnFile, by: Caller, now: Instant): OwnChoices['days'] {
  const { file } = found;
  if (file.kind !== 'certification' || !allowed(found, by).includes('choose-appointment')) return [];
  return file.offered.filter(({ at }) => at > now).map(({ at, id, where }) => ({ id, at, where }));
}

/** Of a decision as a whole, no unit. */
function decidedIn(file: CaseOnFile['file']): readonly UnitVerdict[] {
  if (file.kind === 'recognition-review') return appealable(file);
  return file.kind === 'certification' ? appealableFindings(file) : [];
}
