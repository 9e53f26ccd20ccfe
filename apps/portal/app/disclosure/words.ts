import type { CheckPurpose, LookPurpose, ShareFact, Standing } from '@puente/domain/insight/disclosure';
import type { LooksAnswer } from '../api/index.js';
import type { Language } from '../words/index.js';
import { disclosureEn } from './words-en.js';
import { disclosureEs } from './words-es.js';

/** All that the pages say of what a credential and a link disclose, and of who looked; in one language. */
export interface DisclosureWords {
  /** The answer in one word. */
  readonly verdict: Readonly<Record<Standing, string>>;
  readonly means: {
    readonly valid: string;
    readonly suspended: (until: string | undefined) => string;
    readonly expired: (on: string | undefined) => string;
    readonly revoked: string;
    readonly replaced: (by: string | undefined) => string;
  };
  readonly noReasons: string;
  readonly demonstration: string;
  readonly says: {
    readonly what: string;
    readonly kinds: Readonly<Record<'certificate' | 'recognition', string>>;
    readonly scopes: Readonly<Record<'full' | 'partial' | 'tacit', string>>;
    readonly mayDo: string;
    readonly whileValid: string;
    readonly conditions: string;
    readonly exclusions: string;
    readonly nothing: string;
    readonly who: string;
    readonly since: string;
    readonly until: string;
    readonly openEnded: string;
    readonly number: string;
    readonly checkedAt: string;
    readonly name: string;
    readonly birthDate: string;
    readonly document: string;
    /** Other kinds go by the code that their country's pack gives them. */
    readonly passport: string;
  };
  readonly check: {
    readonly link: string;
    readonly title: string;
    readonly what: string;
    readonly number: string;
    readonly numberHint: string;
    readonly document: string;
    readonly documentHint: string;
    readonly purpose: string;
    readonly noPurpose: string;
    readonly purposes: Readonly<Record<CheckPurpose, string>>;
    readonly send: string;
    readonly told: string;
    readonly missing: string;
    readonly notFound: string;
    readonly notFoundNext: readonly string[];
    readonly elsewhere: string;
    readonly directory: string;
    readonly limited: string;
    readonly again: string;
  };
  readonly shared: {
    readonly title: string;
    readonly chosen: string;
    readonly linkUntil: (day: string) => string;
    readonly told: string;
    readonly endedWord: string;
    readonly endedTitle: string;
    readonly ended: readonly string[];
    readonly unknownTitle: string;
    readonly unknown: string;
    readonly check: string;
  };
  readonly share: {
    readonly link: string;
    readonly title: string;
    readonly what: string;
    readonly none: string;
    readonly credential: string;
    readonly facts: string;
    readonly factsHint: string;
    readonly fact: Readonly<Record<ShareFact, string>>;
    readonly label: string;
    readonly labelHint: string;
    readonly until: string;
    readonly untilHint: (usual: number, atMost: number) => string;
    readonly make: string;
    readonly incomplete: string;
    readonly mine: string;
    readonly empty: string;
    readonly works: (day: string) => string;
    readonly ended: (when: string) => string;
    readonly copy: string;
    readonly shows: string;
    readonly uses: (count: number) => string;
    readonly usesHint: string;
    readonly end: string;
    readonly endHint: string;
    readonly made: string;
    readonly endedNow: string;
    readonly back: string;
  };
  readonly look: {
    readonly link: string;
    readonly title: string;
    readonly what: string;
    readonly empty: string;
    readonly whats: Readonly<Record<LooksAnswer['items'][number]['what'], string>>;
    readonly anybody: string;
    readonly verifier: string;
    readonly share: (label: string | undefined) => string;
    readonly purpose: string;
    readonly stated: string;
    readonly purposes: Readonly<Record<LookPurpose | CheckPurpose, string>>;
    readonly more: string;
    readonly first: string;
    readonly hourly: string;
  };
}

export const disclosureWords = (language: Language): DisclosureWords =>
  language === 'en' ? disclosureEn : disclosureEs;
