import type { ZodDto } from 'nestjs-zod';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const dtos = new Map<string, { readonly schema: z.ZodType; readonly Dto: ZodDto }>();

/**
 * A schema under the name that the OpenAPI document and the clients made from it know.
 *
 * @throws where another schema has that name: Nest only warns of two, and writes the later one over the other
 */
export function named(name: string, schema: z.ZodType): ZodDto {
  const before = dtos.get(name);
  if (before === undefined) {
    const Dto = createZodDto(schema);
    Object.defineProperty(Dto, 'name', { value: name });
    dtos.set(name, { schema, Dto });
    return Dto;
  }
  if (before.schema !== schema) throw new Error(`two schemas are called ${name} in the OpenAPI document`);
  return before.Dto;
}

/** Parameters of a query, none of which must be there, as the schema that reads them has them. */
export const askedOf =
  <Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape) =>
  (name: keyof Shape & string): { name: string; required: false; schema: ReturnType<typeof schemaOf> } => ({
    name,
    required: false,
    schema: schemaOf(shape[name] as z.ZodType),
  });

/** What a parameter may be, as the document says it, from the schema that reads it. */
export function schemaOf(schema: z.ZodType): Omit<z.core.JSONSchema.BaseSchema, '$schema'> {
  const described = z.toJSONSchema(schema, { io: 'input' });
  delete described.$schema;
  return described;
}
