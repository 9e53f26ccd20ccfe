import { z } from 'zod';

const id = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
export const LookQuery = z.strictObject({ before: id.exactOptional() });
