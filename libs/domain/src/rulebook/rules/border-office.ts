import type { AgencyId, CountryCode, LocalizedText } from '../../kernel/index.js';

/**
 * One counter at which workers of several parties are served. It is no agency of its own: in each country it acts as an
 * agency of that country, by people who have an account there, so that each node believes its own country only.
 */
export interface BorderOffice {
  /** `suchiate-tecun-uman` */
  readonly id: string;
  readonly name: LocalizedText;
  readonly sides: readonly BorderSide[];
}

export interface BorderSide {
  readonly country: CountryCode;
  /** Of the country's own, by its code; `GT-1217`. */
  readonly municipality: string;
  /** As which it acts there. */
  readonly agency: AgencyId;
}
