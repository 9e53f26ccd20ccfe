import type { StandardRef } from '../../../../rulebook/catalogue/index.js';
import type { LocalizedText, UnitCode } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';

/** Its code where this installation does not know the standard: a page says what it can. */
export const titleOf = ({ country, code }: StandardRef, unit: UnitCode, rules: RuleBook): LocalizedText =>
  rules
    .country(country)
    ?.catalogue.standards.get(code)
    ?.units.find((one) => one.code === unit)?.title ?? { es: unit };
