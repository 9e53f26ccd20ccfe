import { ApiHeader } from '@nestjs/swagger';
import { line, saysSomething } from '@puente/contracts/values';
import type { Answers } from '@puente/words/languages';
import { inEachPageLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.js';

const mostWords = 300;

/**
 * In the officer's own words, percent-encoded (RFC 3986), from `Look-Purpose` or, where the operation asks for one, from its
 * query. What they do in the file is known by their role without it.
 *
 * @throws {HttpProblem} 400
 */
export function statedPurpose({ headers, query }: FastifyRequest): string | undefined {
  const asked = (query as { purpose?: unknown }).purpose;
  const header = headers['look-purpose'];
  if (typeof asked !== 'string' && typeof header !== 'string') return undefined;
  const words = typeof asked === 'string' ? asked.slice(0, mostWords) : decoded(String(header));
  // Blanks say nothing, also encoded ones, nor does what nobody sees.
  if (words !== undefined && !saysSomething(words)) return undefined;
  const stated = line(mostWords).safeParse(words);
  if (!stated.success) throw purposeProblem(({ purpose }) => purpose(mostWords), 'invalid_format');
  return stated.data;
}

export function purposeProblem(message: (faults: Answers['faults']) => string, code = 'required'): HttpProblem {
  return new HttpProblem('INVALID_REQUEST', [
    { field: 'header.Look-Purpose', code, message: inEachPageLanguage(({ faults }) => message(faults)) },
  ]);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @throws {HttpProblem} 400, also where nothing was said */
export function requiredPurpose(request: FastifyRequest): string {
  const stated = statedPurpose(request);
  if (stated === undefined) throw purposeProblem(({ purposeMissing }) => purposeMissing);
  return stated;
}

export const LookPurposeHeader = ApiHeader({
  name: 'Look-Purpose',
  required: true,
  description: 'What it is looked at for, percent-encoded UTF-8; the worker reads it.',
  schema: { type: 'string', minLength: 1, maxLength: 3 * mostWords },
});
