import { z } from 'zod';

const names = z.record(z.string(), z.string());

export const CountryItem = z.object({
  code: z.string(),
  name: names,
  /** True where its data are invented. */
  demonstration: z.boolean(),
  agencies: z.array(
    z.object({
      id: z.string(),
      name: names,
      shortName: z.string(),
      roles: z.array(z.string()),
      demonstration: z.boolean(),
    }),
  ),
  identityDocuments: z.array(
    z.object({ kind: z.string(), name: names, number: z.enum(['required', 'optional', 'none']) }),
  ),
});
export const Countries = z.object({ items: z.array(CountryItem) });

export const StandardItem = z.object({
  country: z.string(),
  code: z.string(),
  title: z.string(),
  level: z.int(),
  sector: z.string().exactOptional(),
  occupations: z.array(z.string()),
  demonstration: z.boolean(),
});
export const StandardsFound = z.object({ items: z.array(StandardItem) });

export const StandardView = z.object({
  country: z.string(),
  code: z.string(),
  title: names,
  level: z.int(),
  units: z.array(z.object({ code: z.string(), title: names })),
  isco08: z.string().exactOptional(),
  committee: z.string().exactOptional(),
  sector: z.string().exactOptional(),
  occupations: z.array(z.string()),
  demonstration: z.boolean(),
  /** Where the register is published. */
  source: names,
});

export const Certifiers = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), demonstration: z.boolean() })),
});
