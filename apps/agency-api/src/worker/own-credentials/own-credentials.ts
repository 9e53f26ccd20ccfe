import { Inject, Injectable } from '@nestjs/common';
import type { CredentialRecord, Named } from '@puente/credentials/record';
import type { Standing } from '@puente/credentials/pdf';
import type { Credential, CredentialCopy } from '@puente/domain/kinds/credential';
import type { CaseId, LocalizedText, PlainDate } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';
import { servesAgain } from '@puente/domain/insight/disclosure';
import { inLanguage } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import { HolderHere } from '../../cases/codes/holder-here.js';
import { CaseDoor } from '../../cases/file/case-door.js';
import type { PageLanguage } from '@puente/words/languages';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { OwnCredential } from '@puente/contracts/answers/worker';
import { standingOf } from './standing.js';

/** A credential that was made, with its record from the vault. */
export interface HeldCredential {
  readonly file: Credential;
  /** In which the file stood when it was read. */
  readonly revision: number;
  readonly record: CredentialRecord;
  readonly standing: Standing;
  /** The first day of the next season, where it would hold but for the season. */
  readonly servesAgainOn?: PlainDate | undefined;
}

/** The credentials of whoever calls, or of the worker who stands at the caller's counter. */
@Injectable()
export class OwnCredentials {
  constructor(
    private readonly door: CaseDoor,
    private readonly holder: HolderHere,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** Newest first; one that is still being made is not there yet. */
  async list(by: Caller): Promise<readonly HeldCredential[]> {
    const numbers = await this.numbersOf(by);
    const held = await Promise.all(numbers.map((number) => this.find(number)));
    return held.filter((one) => one !== undefined);
  }

  /** @throws {RefusalProblem} 404 also while it is being made, and once its person was deleted */
  async open(by: Caller, number: CaseId): Promise<HeldCredential> {
    await this.door.open(by, number);
    const held = await this.find(number);
    if (held === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    return held;
  }

  /**
   * To be carried, or to end what is carried: it is live, and whoever else has its bytes can show it. A counter takes it only on the
   * day on which this officer looked at who stands there and had a code printed for them, which its holder reads.
   *
   * @throws {RefusalProblem} 404. @throws {HttpProblem} 409 at a counter that printed no code
   */
  async take(by: Caller, number: CaseId): Promise<HeldCredential> {
    const held = await this.open(by, number);
    await this.holder.expect(by, [held.file.about.caseId, number]);
    return held;
  }

  private async numbersOf(by: Caller): Promise<readonly CaseId[]> {
    const { cases } = this.parts;
    if (by.kind === 'officer') return [];
    if (by.caseId !== undefined) return cases.credentialsAbout(by.caseId);
    const owned = by.id === undefined ? [] : await cases.ownedBy(by.id);
    return owned.filter(({ kind }) => kind === 'credential').map(({ caseId }) => caseId);
  }

  /** Whoever asks was let in already. */
  async find(number: CaseId): Promise<HeldCredential | undefined> {
    const { clock, here, pool, rules, vault } = this.parts;
    const stored = await readCase(pool, number);
    const timeZone = rules.country(here)?.calendar.timeZone;
    if (stored?.kind !== 'credential' || timeZone === undefined) return undefined;
    const now = clock.now();
    const standing = standingOf(stored.file, timeZone, now);
    const again = servesAgain(stored.file.content, todayIn(timeZone, now));
    const kept = await vault.credentials.read(number);
    if (standing === undefined || kept === undefined) return undefined;
    const held = { file: stored.file, revision: stored.revision, record: kept.record as CredentialRecord, standing };
    return standing.is === 'in-force' ? { ...held, servesAgainOn: again } : held;
  }
}

/** The paper that counts: a lost one was ended, and a new one took its place. */
export const paperOf = ({ copies }: Credential): CredentialCopy | undefined =>
  copies.findLast(({ ended, medium }) => medium === 'paper' && ended === undefined);

export function inWords(
  { file, record, servesAgainOn, standing }: HeldCredential,
  language: PageLanguage,
): OwnCredential {
  const say = (text: LocalizedText): string => inLanguage(text, language);
  const named = ({ code, name }: Named) => ({ code, name: say(name) });
  const { holder, issuedOn, issuer, kind, number, scope, season, validUntil } = record;
  return {
    ...{ number, kind, scope, issuedOn, standing, demonstration: record.demonstration },
    country: issuer.country,
    agency: named(issuer.agency),
    holder: `${holder.givenNames} ${holder.surnames}`.trim(),
    standard: named(record.standard),
    units: record.units.map((unit) => ({ ...named(unit), verdict: unit.verdict })),
    conditions: record.conditions.map(say),
    ...(validUntil && { validUntil }),
    ...(season && { season: { ...season } }),
    ...(servesAgainOn && { servesAgainOn }),
    ...(file.reasons && { reasons: say(file.reasons) }),
    hearing: file.hearing?.heard === false,
    copies: file.copies.map(({ ended, id, issuedAt, medium }) => ({
      ...{ id, medium, issuedAt },
      ...(ended && { endedAt: ended.at }),
    })),
  };
}
