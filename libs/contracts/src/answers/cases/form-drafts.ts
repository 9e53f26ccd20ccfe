import { z } from 'zod';
import { instant } from '../../values/index.js';

/** By the names of the form: `verdicts.0.ground.es`. */
const Typed = z.record(z.string().max(200), z.array(z.string().max(20_000)).max(200));

/** What an officer has typed, and of which version of the file. */
export const FormDraftBody = z.strictObject({ version: z.int().min(1).max(2_147_483_647), typed: Typed });

export const FormDraftView = z.object({
  /** Absent where the officer keeps none. */
  draft: z.object({ version: z.int(), typed: Typed, at: instant }).exactOptional(),
});

export const FormDraftKept = z.object({
  /** False where nothing was typed, which forgets what was kept, and of a file that is nobody’s in particular. */
  kept: z.boolean(),
});
