import { createHash } from 'node:crypto';
import type { CommandId } from '@puente/domain/kernel';
import { inEachPageLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import { keyShape, versionShape } from '../operation/header-shapes.js';
import { HttpProblem } from '../problems/problem.js';

/** The key under which the caller asks for this to happen once. @throws {HttpProblem} where it is missing or odd */
export function idempotencyKey(request: Pick<FastifyRequest, 'headers'>): string {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') {
    throw new HttpProblem('IDEMPOTENCY_KEY_MISSING', [
      {
        field: 'header.Idempotency-Key',
        code: 'missing',
        message: inEachPageLanguage(({ faults }) => faults.keyMissing),
      },
    ]);
  }
  if (typeof key === 'string' && keyShape.test(key)) return key;
  throw new HttpProblem('INVALID_REQUEST', [
    {
      field: 'header.Idempotency-Key',
      code: 'invalid_format',
      message: inEachPageLanguage(({ faults }) => faults.keyOdd),
    },
  ]);
}

/** Two people never share a command, even where they chose the same key. */
export const commandIdOf = (subject: string, key: string): CommandId =>
  `http:${createHash('sha256').update(`${subject}:${key}`).digest('hex')}` as CommandId;

/** Tells a repeated key from a reused one. The parts are parsed already, so the order of fields does not count. */
export const requestHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export const etag = (version: number): string => `"${version}"`;

/**
 * The same version, and all that is answered beside it: `If-Match` reads the one, `If-None-Match` compares both.
 *
 * @param but names of fields that say nothing new
 */
export function etagOf(version: number, answer: object, but: ReadonlySet<string>): string {
  const said = JSON.stringify(answer, (name, value: unknown) => (but.has(name) ? undefined : value));
  return `"${version}-${createHash('sha256').update(said).digest('base64url').slice(0, 22)}"`;
}

/**
 * The version of the file that the caller read, from `If-Match: "7"`.
 *
 * @throws {HttpProblem} 428 where a decision comes without one, 400 where it is no version
 */
export function seenVersion(request: Pick<FastifyRequest, 'headers'>, required: boolean): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined && !required) return undefined;
  if (header === undefined || (header === '' && required)) {
    throw new HttpProblem('IF_MATCH_MISSING', [
      {
        field: 'header.If-Match',
        code: 'missing',
        message: inEachPageLanguage(({ faults }) => faults.versionMissing),
      },
    ]);
  }
  const version = versionShape.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  throw new HttpProblem('INVALID_REQUEST', [
    {
      field: 'header.If-Match',
      code: 'invalid_format',
      message: inEachPageLanguage(({ faults }) => faults.versionOdd),
    },
  ]);
}
