import { languages } from '@puente/domain/kernel';
import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import { certifierId, date, standardCode, unitCode, words } from '../vocabulary/words.js';

/** In CSV an empty cell is no value. */
const blank = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((cell) => (cell === '' ? undefined : cell), schema.optional()).optional();

const level = z
  .string()
  .regex(/^[1-9]$/, wanted.level.en)
  .transform(Number);

/** The catalogue's tables. A column that may be missing from the header is optional here. */
export const standardRow = z.strictObject({
  code: standardCode,
  level,
  title: words,
  title_en: z.string().trim().optional(),
  version: blank(words),
  committee: z.string().trim().optional(),
  sector: z.string().trim().optional(),
  isco08: blank(z.string().regex(/^\d{4}$/, wanted.iscoUnit.en)),
});
export const unitRow = z.strictObject({
  standard_code: standardCode,
  code: unitCode,
  title: words,
  title_en: z.string().trim().optional(),
});
export const occupationRow = z.strictObject({ standard_code: standardCode, occupation: words });
export const certifierRow = z.strictObject({
  id: certifierId,
  name: words,
  type: z.string().trim().optional(),
  /** Where it is asked whether a certificate is its own; empty where the register knows no such address. */
  email: blank(z.email(wanted.email.en).max(254)),
});
export const accreditationRow = z.strictObject({
  standard_code: standardCode,
  certifier_id: certifierId,
  /** First and last day; a register that gives no days gives accreditations without bounds. */
  from: blank(date),
  until: blank(date),
});
export const supersessionRow = z.strictObject({ from: standardCode, to: standardCode, on: date });
export const courseRow = z.strictObject({
  unit: unitCode,
  provider: words,
  where: words,
  when: words,
  when_en: z.string().trim().optional(),
  /** Whole minor units, so that no amount is rounded; empty where the provider has to be asked. */
  cost_minor: blank(
    z
      .string()
      .regex(/^\d{1,12}$/, wanted.amount.en)
      .transform(Number),
  ),
  currency: blank(z.string().regex(/^[A-Z]{3}$/, wanted.currency.en)),
  language: z.enum(languages),
});
export const iscoRow = z.strictObject({
  code: z.string().regex(/^\d{1,4}$/, wanted.iscoGroup.en),
  title_en: words,
  title_es: words,
});
