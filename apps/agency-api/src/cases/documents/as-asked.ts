import { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';
import { rangeShape } from '../../http/operation/header-shapes.js';
import { known } from '../../http/operation/published.js';
import { HttpProblem } from '../../http/problems/problem.js';

interface Sent {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Of these bytes and of no others: parts with the same one are parts of one file. */
  readonly tag: string;
  /** By which it is saved. */
  readonly name: string;
  readonly shown: 'attachment' | 'inline';
}

/** Where a browser shows it, it is a page of nobody: no script, no form, in no frame. */
const apart = "default-src 'none'; sandbox; frame-ancestors 'none'";

/**
 * A file as it is asked for (RFC 9110 §13 and §14): whole, the one part that `Range` names, or nothing where the caller has it
 * already. Of several parts that do not touch the whole is sent, which the RFC leaves to the server: parts of one answer would
 * cost more than they save where a file is at most ten megabytes.
 *
 * @throws {HttpProblem} 416 where no byte of it is meant
 */
export function asAsked(
  { bytes, mediaType, name, shown, tag }: Sent,
  request: Pick<FastifyRequest, 'headers' | 'method'>,
  reply: FastifyReply,
): StreamableFile | undefined {
  const isKnown = known(request, tag);
  const part = isKnown ? undefined : partOf(bytes.length, tag, request);
  void reply.headers({ 'accept-ranges': 'bytes', etag: tag, 'content-security-policy': apart });
  if (isKnown) {
    void reply.status(304);
    return undefined;
  }
  const { end, start } = part ?? { start: 0, end: bytes.length - 1 };
  if (part !== undefined) void reply.status(206).header('content-range', `bytes ${start}-${end}/${bytes.length}`);
  const given = bytes.subarray(start, end + 1);
  const disposition = `${shown}; filename="${name}"`;
  return new StreamableFile(given, { type: mediaType, disposition, length: given.length });
}

/** Undefined where the whole is asked for: also by what is no range of bytes, or by a part of what is here no longer. */
function partOf(
  size: number,
  tag: string,
  { headers, method }: Pick<FastifyRequest, 'headers' | 'method'>,
): { readonly start: number; readonly end: number } | undefined {
  const { 'if-range': same, range } = headers;
  if (method !== 'GET' || range === undefined || !rangeShape.test(range)) return undefined;
  // A day tells less than a tag, and is said of no document.
  if (same !== undefined && same !== tag) return undefined;
  const found = parseRange(size, withinSize(range, size), { combine: true });
  if (typeof found !== 'number') return found.length === 1 ? found[0] : undefined;
  throw new HttpProblem('RANGE_NOT_SATISFIABLE', [], { 'content-range': `bytes */${size}` });
}

/** The last so many of a shorter file are all of it (§14.1.2); the parser takes them for none. */
const withinSize = (range: string, size: number): string =>
  range.replaceAll(
    /([=,\s])-(\d+)/g,
    (_all, before: string, last: string) => `${before}-${Math.min(Number(last), size)}`,
  );
