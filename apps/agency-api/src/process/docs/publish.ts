import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from './openapi.js';

/** `GET /openapi.json`: made once, when it is first asked for. */
export function publishOpenApi(app: NestFastifyApplication, issuer?: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  let document: Buffer | undefined;
  fastify.get('/openapi.json', (_request, reply) => {
    document ??= Buffer.from(JSON.stringify(openApiDocument(app, issuer)));
    void reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(document);
  });
}
