import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { HttpProblem } from '../problems/problem.js';

/**
 * Lets every path that is served answer the methods that it does not take: 405 with `Allow` (RFC 9110 §15.5.6), and to
 * OPTIONS `Allow` alone. Which path takes what, the router tells while routes are added: call it before them.
 *
 * @returns adds the answers, once all routes are there
 */
export function watchMethods(fastify: FastifyInstance): () => void {
  const served = new Map<string, { readonly url: string; readonly methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    // The same path, whatever its routes call what it names.
    const path = url.replaceAll(/:\w+/g, ':');
    const known = served.get(path) ?? { url, methods: new Set() };
    served.set(path, known);
    for (const one of [method].flat()) known.methods.add(one);
  });
  return () => {
    for (const { url, methods } of [...served.values()]) answerOthers(fastify, url, methods);
  };
}

function answerOthers(fastify: FastifyInstance, url: string, taken: ReadonlySet<string>): void {
  const allow = [...new Set([...taken, 'OPTIONS'])].join(', ');
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (request.method !== 'OPTIONS') throw new HttpProblem('METHOD_NOT_ALLOWED', [], { allow });
    return reply.status(204).header('allow', allow).send();
  };
  const method = fastify.supportedMethods.filter((one) => !taken.has(one)) as HTTPMethods[];
  // In the hook, before a body is read: none makes the method right.
  fastify.route({ method, url, exposeHeadRoute: false, onRequest: answer, handler: answer });
}
