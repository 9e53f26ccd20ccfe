import type { FastifyReply } from 'fastify';

/** Tells caches that the answer follows from that header as well (RFC 9110 §12.5.5). */
export function varies(reply: Pick<FastifyReply, 'getHeader' | 'header'>, header: string): void {
  const before = String(reply.getHeader('vary') ?? '');
  const named = before.split(',').map((one) => one.trim().toLowerCase());
  if (!named.includes(header)) reply.header('vary', before === '' ? header : `${before}, ${header}`);
}
