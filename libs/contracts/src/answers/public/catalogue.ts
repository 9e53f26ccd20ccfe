import { coverages } from '@puente/domain/rulebook/catalogue';
import { z } from 'zod';
import { localizedText } from '../../values/index.js';

export const CountryItem = z.object({
  code: z.string(),
  name: localizedText,
  /** True where its data are invented. */
  demonstration: z.boolean(),
  agencies: z.array(
    z.object({
      id: z.string(),
      name: localizedText,
      shortName: z.string(),
      roles: z.array(z.string()),
      demonstration: z.boolean(),
    }),
  ),
  identityDocuments: z.array(
    z.object({ kind: z.string(), name: localizedText, number: z.enum(['required', 'optional', 'none']) }),
  ),
});
export const Countries = z.object({ items: z.array(CountryItem) });
export type Countries = z.output<typeof Countries>;

const replacement = z.object({ code: z.string(), title: localizedText, on: z.string() });

export const StandardItem = z.object({
  country: z.string(),
  code: z.string(),
  title: z.string(),
  level: z.int(),
  sector: z.string().exactOptional(),
  occupations: z.array(z.string()),
  demonstration: z.boolean(),
});
export const StandardsFound = z.object({
  items: z.array(StandardItem),
  /** How many the register has; of what was sought by words, none is said. */
  total: z.int().exactOptional(),
  /** `cursor` of the next page; absent on the last. */
  next: z.string().exactOptional(),
});
export type StandardsFound = z.output<typeof StandardsFound>;

export const StandardView = z.object({
  country: z.string(),
  code: z.string(),
  title: localizedText,
  /** Edition, as the register gives it. */
  version: z.string(),
  /** In the country's own framework. */
  level: z.int(),
  /** On the scale 1–8 that all countries share; absent where the framework does not place it. */
  commonLevel: z.int().exactOptional(),
  framework: z.object({ name: localizedText, source: localizedText, demonstration: z.boolean() }),
  units: z.array(z.object({ code: z.string(), title: localizedText })),
  isco08: z.object({ code: z.string(), title: localizedText.exactOptional() }).exactOptional(),
  /** What it took the place of, and what took its place; many to many. */
  replaces: z.array(replacement),
  replacedBy: z.array(replacement),
  /** What stands in its place today: itself, where nothing does. */
  inForce: z.array(z.string()),
  committee: z.string().exactOptional(),
  sector: z.string().exactOptional(),
  occupations: z.array(z.string()),
  demonstration: z.boolean(),
  /** Where the register is published. */
  source: localizedText,
});
export type StandardView = z.output<typeof StandardView>;

export const Certifiers = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), demonstration: z.boolean() })),
  /** How many the whole list has. */
  total: z.int(),
  /** `cursor` of the next page; absent on the last. */
  next: z.string().exactOptional(),
});
export type Certifiers = z.output<typeof Certifiers>;

const ref = z.object({ country: z.string(), code: z.string() });

/** What a standard is worth elsewhere, as the committees approved it. */
export const EquivalencesView = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      from: ref,
      to: ref,
      route: z.enum(['direct', 'adopted']),
      /** The act by which a country took another's evaluation for its own. */
      adoption: z
        .object({ id: z.string(), act: localizedText, on: z.string(), through: ref, demonstration: z.boolean() })
        .exactOptional(),
      units: z.array(
        z.object({
          unit: z.string(),
          coverage: z.enum(coverages),
          coveredBy: z.array(z.string()),
          missing: z.array(localizedText),
          ground: localizedText,
        }),
      ),
      conditions: z.array(localizedText),
      exclusions: z.array(localizedText),
      evidence: z.array(localizedText),
      source: localizedText,
      approval: z.object({
        act: localizedText,
        on: z.string(),
        committee: z.object({
          name: localizedText,
          votes: z.array(z.object({ bench: z.string(), vote: z.string(), on: z.string() })),
        }),
      }),
      validFrom: z.string(),
      validUntil: z.string().exactOptional(),
      /** Supersession or adoption, in words. */
      remarks: z.array(localizedText),
      demonstration: z.boolean(),
    }),
  ),
});
export type EquivalencesView = z.output<typeof EquivalencesView>;
