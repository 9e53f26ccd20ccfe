import { ApiQuery } from '@nestjs/swagger';
import { z } from 'zod';
import { schemaOf } from '../../http/operation/schema-dto.js';

const id = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
export const LookQuery = z.strictObject({ before: id.exactOptional() });

/** Documents it. */
export const LooksBefore = ApiQuery({
  name: 'before',
  required: false,
  description: '`next` of the page before.',
  schema: schemaOf(LookQuery.shape.before),
});
