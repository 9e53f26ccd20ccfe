import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { answersIn } from '@puente/words/languages';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { z } from 'zod';
import { ProblemDocument } from '@puente/contracts/problem';

const description = `How the agencies of one country, and the workers, speak to their node. Everything that happens to a
case is a command; its answer is final. Whoever of the staff opens a file may say what for in the header
\`Look-Purpose\` (percent-encoded UTF-8), and an auditor must: the worker reads it beside agency and role. Problems are RFC 9457 documents with
a stable \`code\`. A method that a path does not take is answered with the response \`MethodNotAllowed\`. A country marked as demonstration holds invented data.`;

/** The OpenAPI 3.1 document of everything that the application serves; complete enough to generate a client from. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Puente agency API')
    .setDescription(description.replaceAll('\n', ' '))
    .setVersion('1.0.0')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Access token (RFC 9068) for this node.' },
      'oidc',
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From `POST /status/sessions`: one case.' },
      'statusSession',
    )
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Access token of a verifier’s own client: OAuth 2.0 client credentials, with the scope `check`.',
      },
      'verifier',
    )
    .build();
  const document = cleanupOpenApiDoc(SwaggerModule.createDocument(app, about));
  const schemas = { ...document.components?.schemas, Problem: problemSchema() };
  const responses = { MethodNotAllowed: methodNotAllowed };
  return withPlainNames({ ...document, components: { ...document.components, schemas, responses } });
}

/** Of no operation, because it is what every path answers to the methods that are none. */
const methodNotAllowed = {
  description: `\`METHOD_NOT_ALLOWED\`: ${answersIn('en').problems.METHOD_NOT_ALLOWED}`,
  headers: { Allow: { description: 'The methods that the path takes.', required: true, schema: { type: 'string' } } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
} as const;

function problemSchema(): object {
  const { properties, required } = z.toJSONSchema(ProblemDocument);
  return { type: 'object', properties, required };
}

/** What the API answers may gain fields; and clients need not know that nestjs-zod tells answers from requests. */
function withPlainNames(document: OpenAPIObject): OpenAPIObject {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
    name.endsWith('_Output') ? [name.slice(0, -'_Output'.length), open(schema)] : [name, schema],
  );
  const named = { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) as object } };
  return JSON.parse(
    JSON.stringify(named).replaceAll(/("#\/components\/schemas\/\w+?)_Output"/g, '$1"'),
  ) as OpenAPIObject;
}

function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'additionalProperties' || value !== false);
  return Object.fromEntries(kept.map(([key, value]) => [key, open(value)]));
}
