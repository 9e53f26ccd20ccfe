import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A document for the whole internet: kept by caches, asked for again by its tag, and readable by pages of other
 * organisations, which a browser would not let read anything else of ours.
 *
 * @param seconds for which a cache need not ask again
 * @returns nothing where the caller has it already (304)
 */
export function published<Body extends string | Buffer>(
  body: Body,
  { media, seconds }: { readonly media: string; readonly seconds: number },
  request: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
): Body | undefined {
  const tag = tagOf(body);
  void reply.headers({
    'cache-control': `public, max-age=${seconds}`,
    etag: tag,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (known(request, tag)) {
    void reply.status(304);
    return undefined;
  }
  void reply.header('content-type', media);
  return body;
}

const media = 'application/json; charset=utf-8';
/** What changes with a vote or an import is everywhere a minute later. */
const seconds = 60;

/** Reference data as everybody may keep them: what a program reads once, and asks for again by its tag. */
export const publishedJson = (
  answer: object,
  request: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
): string | undefined => published(JSON.stringify(answer), { media, seconds }, request, reply);

/** An answer for whoever asked and nobody else, with its tag. @returns nothing where they have it already (304) */
export function unlessKnown<Answer extends object>(
  answer: Answer,
  request: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
): Answer | undefined {
  const tag = tagOf(JSON.stringify(answer));
  void reply.header('etag', tag);
  if (!known(request, tag)) return answer;
  void reply.status(304);
  return undefined;
}

const tagOf = (body: string | Buffer): string => `"${createHash('sha256').update(body).digest('base64url')}"`;

/** Whether the caller has what bears that tag already (RFC 9110 §13.1.2). */
export const known = (request: Pick<FastifyRequest, 'headers'>, tag: string): boolean =>
  request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true;
