import { z } from 'zod';

/** What `POST /references/read` answers. */
export const Reference = z.object({
  givenNames: z.string(),
  standard: z.string(),
  units: z.array(z.object({ code: z.string(), title: z.string() })),
  declared: z.array(z.object({ unit: z.string(), from: z.number(), until: z.number().exactOptional() })),
});
export type Reference = Readonly<z.output<typeof Reference>>;
