import type { RefusalCode } from '@puente/domain/kernel';
import type { PageLanguage } from '../languages/index.js';
import { answersIn } from '../languages/index.js';

/** The refusal in words. What its detail lacks stays visible. */
export function refusalText(
  code: RefusalCode,
  detail: Readonly<Record<string, string | number | readonly string[]>>,
  language: PageLanguage,
): string {
  return answersIn(language).refusals[code].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = detail[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
