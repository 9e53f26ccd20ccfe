import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module.js';
import { uploadLimits } from '../http/asking/file-form.js';
import { publishOpenApi } from './docs/publish.js';
import { saysLanguage } from '../http/languages/answered-in.js';
import { sharedStore } from '../http/limits/shared-store.js';
import { nestLog } from '../http/server/nest-log.js';
import { packed } from '../http/server/packed.js';
import { HttpProblem } from '../http/problems/problem.js';
import { ProblemFilter } from '../http/problems/problem.filter.js';
import { watchMethods } from '../http/server/other-methods.js';
import { askingForSomebody } from '../http/server/asking-for-somebody.js';
import { answerUnreadable } from '../http/problems/unreadable.js';
import { endConnection } from '../http/server/end-connection.js';
import { securityHeaders } from '../http/server/security-headers.js';
import { traceId } from '../http/server/trace.js';
import type { ApiParts } from '../parts/parts.js';

/** JSON bodies are words and ids; documents have a limit of their own. */
const bodyLimit = 256 * 1024;
const form = 'application/x-www-form-urlencoded';

/** The whole application over its parts, ready to listen. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const filter = new ProblemFilter(parts.log);
  const adapter = new FastifyAdapter({
    bodyLimit,
    requestTimeout: 120_000,
    genReqId: traceId,
    requestIdHeader: false,
    // As long as the longest id of a path, each of its characters escaped; Fastify's own limit is shorter than an account.
    routerOptions: { maxParamLength: 3 * 128 },
    skipMiddie: true,
    // What still comes over a connection that was not told yet is answered like everything before it.
    return503OnClosing: false,
    // What Fastify cannot even route is answered like everything else.
    frameworkErrors: (fault: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(fault, request, reply),
    clientErrorHandler: (fault, socket) => answerUnreadable(fault, socket, traceId({ headers: {} })),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.over(parts), adapter, {
    bodyParser: false,
    logger: nestLog(parts.log),
    abortOnError: false,
  });
  adapter
    .getInstance()
    .decorate('proxyKey', parts.proxyKey)
    .addHook('onRequest', securityHeaders)
    .addHook('onSend', endConnection(parts))
    .addHook('onSend', saysLanguage)
    .addHook('onSend', packed);
  const answerOtherMethods = watchMethods(adapter.getInstance());
  adapter.getInstance().addHook('onRoute', askingForSomebody);
  await app.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
  await app.register(rateLimit, { global: false, store: sharedStore(parts.requestCounts) });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  // OAuth 2.0 asks for a token with a form (RFC 6749 §4.1.3), and nobody else sends one here.
  fastify.addContentTypeParser(form, { parseAs: 'string' }, (_request, text, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(text))));
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const { url } = request.routeOptions;
    const isForm = request.headers['content-type']?.startsWith(form) === true;
    const misplaced = (request.isMultipart() && !takesForms(url)) || (isForm && url !== '/wallet/token');
    done(misplaced ? new HttpProblem('MEDIA_TYPE_NOT_SUPPORTED') : undefined);
  });
  app.useGlobalFilters(filter);
  publishOpenApi(app, parts.issuer);
  await app.init();
  answerOtherMethods();
  await fastify.ready();
  return app;
}

/** Where a file is handed in; whatever else is sent is JSON. */
const takesForms = (url: string | undefined): boolean =>
  url?.endsWith('/documents') === true ||
  url === '/bulk-issues' ||
  url === '/catalogue-previews' ||
  url === '/anonymous-reports/pictures';
