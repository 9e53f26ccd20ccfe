import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tokenEndpointOf } from '@puente/identity/oidc';
import { openApiDocument } from './openapi.js';

/** Where the identity provider does not say where programs get their tokens, it is asked again after that long. */
const againAfter = 30_000;

/** `GET /openapi.json`: made once, when it is first asked for. */
export function publishOpenApi(app: NestFastifyApplication, issuer?: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  let document: Promise<Buffer> | undefined;
  const make = async (): Promise<Buffer> => {
    const tokenUrl = issuer === undefined ? undefined : await tokenEndpointOf(issuer);
    if (issuer !== undefined && tokenUrl === undefined) setTimeout(() => (document = undefined), againAfter).unref();
    const provider = issuer === undefined ? undefined : { issuer, ...(tokenUrl === undefined ? {} : { tokenUrl }) };
    return Buffer.from(JSON.stringify(openApiDocument(app, provider)));
  };
  fastify.get('/openapi.json', async (_request, reply) => {
    document ??= make();
    const made = await document;
    return reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(made);
  });
}
