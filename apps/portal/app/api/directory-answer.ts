import { z } from 'zod';

const words = z.record(z.string(), z.string());
const kind = z.enum(['certificate', 'recognition']);
const days = { from: z.string().exactOptional(), until: z.string().exactOptional() };

export const DirectoryAnswer = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      agencies: z.array(
        z.object({
          id: z.string(),
          name: words,
          shortName: z.string(),
          desks: z.array(z.string()),
          issues: z.array(z.object({ kind, standards: z.number(), ...days })),
          demonstration: z.boolean(),
        }),
      ),
      did: z.string().exactOptional(),
      document: z.url({ protocol: /^https?$/ }).exactOptional(),
      keys: z.array(z.object({ kid: z.string(), ...days, compromisedAt: z.string().exactOptional() })),
      certifiers: z.number(),
      demonstration: z.boolean(),
    }),
  ),
});

export const IssuersAnswer = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      standard: z.object({ code: z.string(), title: words }),
      issuers: z.array(z.object({ agency: z.string(), name: words, kind, ...days })),
      certifiers: z.number(),
    }),
  ),
});

export type AuthorityAnswer = z.output<typeof DirectoryAnswer>['items'][number];
export type IssuersIn = z.output<typeof IssuersAnswer>['items'][number];
