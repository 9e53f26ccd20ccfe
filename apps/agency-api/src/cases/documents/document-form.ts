import { documentKinds } from '@puente/domain/file/case';
import { documentBytesAtMost } from '@puente/contracts/dossier';
import { inEachPageLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parse } from '../../http/problems/invalid-input.js';
import { HttpProblem } from '../../http/problems/problem.js';

const fields = z.strictObject({ kind: z.enum(documentKinds) });

export interface Upload {
  readonly kind: z.output<typeof fields>['kind'];
  readonly bytes: Buffer;
}

/** Of one upload: kind and file, nothing else. */
export const uploadLimits = {
  fileSize: documentBytesAtMost,
  files: 1,
  fields: 4,
  fieldSize: 200,
  fieldNameSize: 64,
  parts: 5,
  headerPairs: 20,
} as const;

/**
 * One document from `multipart/form-data`. Its name and claimed type are dropped unread: what it is, its bytes say, and
 * what it is called here, we say.
 *
 * @throws {HttpProblem} 400 without a file or with an empty one, 413 over the limit
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const {
    bytes,
    fields: { kind },
  } = await readFormWith(request, fields);
  return { kind, bytes };
}

/** One file and nothing beside it. @throws {HttpProblem} 400 without a file or with an empty one, 413 over the limit */
export async function readFileOnly(request: FastifyRequest): Promise<Buffer> {
  return (await readFormWith(request, z.strictObject({}))).bytes;
}

/** One file and these fields beside it. @throws {HttpProblem} 400 without a file or with an empty one, 413 over the limit */
export async function readFormWith<Fields extends z.ZodType>(
  request: FastifyRequest,
  fieldsBeside: Fields,
): Promise<{ readonly bytes: Buffer; readonly fields: z.output<Fields> }> {
  const { bytes, given } = await readForm(request);
  return { bytes, fields: parse(fieldsBeside, given) };
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
