import { Body } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { EmptyBody } from '@puente/contracts/bodies';
import type { ZodDto } from 'nestjs-zod';
import type { z } from 'zod';
import { named } from '../operation/schema-dto.js';
import { parse } from '../problems/invalid-input.js';

class Parsed implements PipeTransform {
  constructor(
    private readonly schema: z.ZodType,
    private readonly where?: string,
  ) {}

  transform(value: unknown): unknown {
    return parse(this.schema, value, this.where);
  }
}

/** The body, parsed. A command without content may be sent without a body. */
export const ParsedBody = (schema: z.ZodType): ParameterDecorator => Body(new OrEmpty(schema));

class OrEmpty extends Parsed {
  override transform(value: unknown): unknown {
    return super.transform(value === undefined ? {} : value);
  }
}

/** Of a command without content. */
export const emptyBody: { readonly body: typeof EmptyBody; readonly bodyType: ZodDto } = {
  body: EmptyBody,
  bodyType: named('EmptyBody', EmptyBody),
};

/** Says in the API document that no body need be sent. */
export const NoBody = ApiBody({ type: emptyBody.bodyType, required: false });
/** One that is sent all the same has nothing in it. */
export const Nothing = (): ParameterDecorator => ParsedBody(EmptyBody);

/** A part of the address, parsed; `where` names it in problems: `path.caseId`, `query.q`. */
export const parsed = (schema: z.ZodType, where: string): PipeTransform => new Parsed(schema, where);
