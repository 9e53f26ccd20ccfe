import { z } from 'zod';

/** A one-time code as it is typed: six digits, or twelve of one that was made while many tried its number. */
export const typedCode = z
  .string()
  .trim()
  .regex(/^\d{6}(\d{6})?$/);
