import { Inject, Injectable } from '@nestjs/common';
import { lookPurposeOf } from '@puente/domain/insight/disclosure';
import type { CaseId } from '@puente/domain/kernel';
import type { Look } from '@puente/persistence/looks';
import { CaseReading } from '../../cases/file/case-reading.js';
import type { Caller } from '../../http/access/caller.js';
import type { PageLanguage } from '@puente/words/languages';
import { agencyName } from '../../parts/agency-name.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { LookPage } from '@puente/contracts/answers/worker';
import { OwnDossiers } from './own-dossiers.js';

const pageSize = 50;
const linksAtMost = 100;

type Item = LookPage['items'][number];

/** Who looked at anything of the worker's in this country, when and why. */
@Injectable()
export class LookReader {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'here' | 'looks' | 'rules' | 'vault'>,
    private readonly own: OwnDossiers,
    private readonly reading: CaseReading,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async page(by: Caller, language: PageLanguage, before?: number): Promise<LookPage> {
    const dossiers = await this.own.of(by);
    // To whom a link was given is for the worker alone: a code that was printed, somebody else may have read.
    const labelled = by.kind === 'worker' && by.printed === true ? [] : dossiers;
    const [looks, shares] = await Promise.all([
      this.parts.looks.of(dossiers, pageSize + 1, before),
      Promise.all(labelled.map((dossier) => this.parts.vault.shares.of(dossier, linksAtMost, () => ''))),
    ]);
    const labels = new Map(shares.flat().map(({ id, label }) => [id, label]));
    const shown = looks.slice(0, pageSize);
    const last = looks.length > pageSize ? shown.at(-1) : undefined;
    return {
      items: shown.map((look) => this.item(look, labels, language)),
      timeZone: this.timeZone,
      ...(last === undefined ? {} : { next: last.id }),
    };
  }

  /**
   * Of a file, and of the data and papers of whoever's it is: not of what else they have here.
   *
   * @throws {RefusalProblem} 404
   */
  async ofFile(by: Caller, caseId: CaseId, language: PageLanguage, before?: number): Promise<LookPage> {
    const { record } = await this.reading.open(by, caseId);
    const looks = record.dossier === undefined ? [] : await this.parts.looks.of(record.dossier, pageSize + 1, before);
    const page = looks.slice(0, pageSize);
    const last = looks.length > pageSize ? page.at(-1) : undefined;
    const about = page.filter((look) => look.caseId === undefined || look.caseId === caseId);
    return {
      items: about.map((look) => this.item(look, new Map(), language)),
      timeZone: this.timeZone,
      ...(last === undefined ? {} : { next: last.id }),
    };
  }

  private item(look: Look, labels: ReadonlyMap<string, string>, language: PageLanguage): Item {
    const { at, caseId, purpose, role, stated, what } = look;
    const why = look.looker === 'officer' && role !== undefined ? lookPurposeOf[role] : purpose;
    return {
      ...{ at, what, who: this.who(look, labels, language) },
      ...(caseId === undefined ? {} : { number: caseId }),
      ...(why === undefined ? {} : { purpose: why }),
      ...(stated === undefined ? {} : { stated }),
    };
  }

  private get timeZone(): string {
    return this.parts.rules.country(this.parts.here)?.calendar.timeZone ?? 'UTC';
  }

  private who(look: Look, labels: ReadonlyMap<string, string>, language: PageLanguage): Item['who'] {
    const { agency, clientName, looker, role, share } = look;
    if (looker === 'officer' && agency !== undefined && role !== undefined) {
      const { here, rules } = this.parts;
      return { kind: 'officer', agency: agencyName(rules.country(here), agency, language), role };
    }
    if (looker === 'verifier' && clientName !== undefined) return { kind: 'verifier', name: clientName };
    if (looker === 'share' && share !== undefined) {
      const label = labels.get(share);
      return { kind: 'share', share, ...(label === undefined ? {} : { label }) };
    }
    return { kind: 'anybody' };
  }
}
