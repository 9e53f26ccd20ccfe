import type { WorkingCalendar } from '@puente/domain/clocks';
import type { CountryCode, LocalizedText, PlainDate } from '@puente/domain/kernel';
import type { Agreement, CountryRules, RuleBook } from '@puente/domain/rulebook/rules';
import type { Accreditation } from '../catalogue/accreditations.js';
import type { IdentityDocumentKind } from '../pack/identity-document.js';
import type { PackIssues } from '../pack/pack-file.js';
import type { EscoOccupation, EscoSkill } from '../shared/esco.js';

/** One country's folder of data, read and checked. */
export interface CountryPack {
  readonly country: CountryCode;
  readonly rules: CountryRules;
  /** Every edition of the calendar; the first is the one that new periods are counted by. */
  readonly calendars: readonly WorkingCalendar[];
  readonly identityDocuments: readonly IdentityDocumentKind[];
  /** What its agencies may issue, where the pack says it; `mayIssue` answers either way. */
  readonly issues?: PackIssues;
  readonly calendarCovers: { readonly from: PlainDate; readonly until: PlainDate };
  readonly catalogue: {
    /** Hex SHA-256; changes when any byte of the catalogue's tables does, or what pack.json says of it. */
    readonly digest: string;
    readonly source: LocalizedText;
    readonly terms: LocalizedText;
    readonly extractedOn: PlainDate;
    readonly demonstration: boolean;
    readonly accreditations: readonly Accreditation[];
  };
}

/** Everything the installation was given: the law's rule book and what the rest of the code shows of it. */
export interface LoadedRules extends RuleBook {
  readonly packs: readonly CountryPack[];
  readonly agreements: readonly Agreement[];
  /** ISCO-08 groups of every level by code. */
  readonly occupations: ReadonlyMap<string, LocalizedText>;
  /** Read when first asked for (some 50 ms): most of what a node does never looks at it. */
  readonly esco: readonly EscoOccupation[];
  /** The same. */
  readonly escoSkills: readonly EscoSkill[];
  pack(country: CountryCode): CountryPack | undefined;
}
