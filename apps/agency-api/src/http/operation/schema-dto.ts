import type { ZodDto } from 'nestjs-zod';
import { createZodDto } from 'nestjs-zod';
import type { z } from 'zod';

/** A schema under the name that the OpenAPI document and the clients made from it know. */
export function named(name: string, schema: z.ZodType): ZodDto {
  const Dto = createZodDto(schema);
  Object.defineProperty(Dto, 'name', { value: name });
  return Dto;
}
