import { Body } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
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

/** A part of the address, parsed; `where` names it in problems: `path.caseId`, `query.q`. */
export const parsed = (schema: z.ZodType, where: string): PipeTransform => new Parsed(schema, where);
