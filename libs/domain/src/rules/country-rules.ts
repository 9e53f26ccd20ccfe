import type { Allowance, WorkingCalendar } from '../clocks/index.js';
import type { Catalogue } from '../catalogue/index.js';
import type { StaffRole } from '../case/actor.js';
import type { AgencyId, CountryCode, LocalizedText } from '../kernel/index.js';

export interface Agency {
  readonly id: AgencyId;
  readonly country: CountryCode;
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly roles: readonly StaffRole[];
  readonly demonstration: boolean;
}

/** When a notice counts as read. */
export interface ServiceRule {
  /** Zero days: served the day it is delivered. */
  readonly presumedAfter: Allowance;
  readonly firstDayCounts: boolean;
  readonly source: LocalizedText;
}

/** What the law needs to know of one country; read from its pack. */
export interface CountryRules {
  readonly country: CountryCode;
  readonly name: LocalizedText;
  readonly version: string;
  readonly calendar: WorkingCalendar;
  readonly agencies: readonly Agency[];
  /** Which agency does what in the procedure. */
  readonly desks: {
    readonly intake: AgencyId;
    readonly verification: AgencyId;
    readonly review: AgencyId;
  };
  readonly service: ServiceRule;
  readonly catalogue: Catalogue;
  readonly demonstration: boolean;
}
