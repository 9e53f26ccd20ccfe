import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { documentBytesAtMost } from '@puente/contracts/dossier';
import { inEachPageLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { schemaOf } from '../operation/schema-dto.js';
import { parse } from '../problems/invalid-input.js';
import { HttpProblem } from '../problems/problem.js';

/** Of one form: a file and its fields, nothing else. */
export const uploadLimits = {
  fileSize: documentBytesAtMost,
  files: 1,
  fields: 4,
  fieldSize: 200,
  fieldNameSize: 64,
  parts: 5,
  headerPairs: 20,
} as const;

/** Of every operation that takes a file. */
export const ofFiles = ['FILE_MISSING', 'FILE_EMPTY', 'FILE_TOO_LARGE'] as const;

/** As OpenAPI 3.0 said it: what makes clients knows that, and the way of 3.1 not everywhere. */
const file = z.string().meta({ format: 'binary' });

/**
 * A form of `multipart/form-data` (RFC 7578) with one `file`, and these fields beside it. The file's name and claimed type are dropped
 * unread: what it is, its bytes say, and what it is called here, we say.
 */
export function fileForm<Fields extends z.ZodRawShape>(shape: Fields) {
  const fields = z.strictObject(shape);
  return {
    /** Says in the API document what the form takes. */
    Described(): MethodDecorator {
      const schema = schemaOf(fields.extend({ file }));
      return applyDecorators(ApiConsumes('multipart/form-data'), ApiBody({ schema: schema as object }));
    },
    /** @throws {HttpProblem} 400 without a file, with an empty one or with other fields, 413 over the limit */
    async read(request: FastifyRequest) {
      const { bytes, given } = await readForm(request);
      return { bytes, fields: parse(fields, given) };
    },
  };
}

async function readForm(request: FastifyRequest): Promise<{ bytes: Buffer; given: Record<string, unknown> }> {
  if (!request.isMultipart()) throw fileFault('FILE_MISSING');
  const { bytes, given } = await readParts(request).catch((fault: unknown) => {
    // The parser's own faults, of a form that ends too early or has no boundary, bear no code.
    throw fault instanceof HttpProblem || !(fault instanceof Error) || 'code' in fault
      ? fault
      : new HttpProblem('MALFORMED_REQUEST');
  });
  if (bytes === undefined) throw fileFault('FILE_MISSING');
  if (bytes.length === 0) throw fileFault('FILE_EMPTY');
  return { bytes, given };
}

async function readParts(
  request: FastifyRequest,
): Promise<{ bytes: Buffer | undefined; given: Record<string, unknown> }> {
  const given: Record<string, unknown> = {};
  let bytes: Buffer | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      given[part.fieldname] = part.value;
    } else if (part.fieldname === 'file') {
      bytes = await part.toBuffer();
    } else {
      part.file.resume();
      given[part.fieldname] = 'a file';
    }
  }
  return { bytes, given };
}

function fileFault(code: 'FILE_MISSING' | 'FILE_EMPTY'): HttpProblem {
  const said = { FILE_MISSING: 'fileMissing', FILE_EMPTY: 'fileEmpty' } as const;
  const message = inEachPageLanguage(({ faults }) => faults[said[code]]);
  return new HttpProblem(code, [{ field: 'file', code: code.toLowerCase(), message }]);
}
