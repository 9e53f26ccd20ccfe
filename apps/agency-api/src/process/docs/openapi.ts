import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { answersIn } from '@puente/words/languages';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { z } from 'zod';
import { ProblemArguments, ProblemDocument } from '@puente/contracts/problem';
import { saidCodes } from '../../http/problems/said-codes.js';
import { described } from './descriptions.js';
import { answered, asked, forTools } from './for-tools.js';
import type { Provider } from './schemes.js';
import { securitySchemes } from './schemes.js';
import { withSharedParts } from './shared-parts.js';
import { withSharedSchemas } from './shared-schemas.js';
import { together } from './together.js';
import { typedByTheLaw } from './typed-by-the-law.js';
import { CredentialEventClaims, webhooks } from './webhooks.js';

const description = `How the agencies of one country, and the workers, speak to their node. Everything that happens to a
case is a command; its answer is final. Whoever of the staff opens a file may say what for in the header
\`Look-Purpose\` (percent-encoded UTF-8), and an auditor must: the worker reads it beside agency and role. Problems are RFC 9457 documents with
a stable \`code\`. A method that a path does not take is answered with the response \`MethodNotAllowed\`. A country marked as demonstration holds invented data.
The events between countries: \`/docs/asyncapi.json\` (AsyncAPI 3.0). How to begin, as an agency, an employer or a subscriber: [the guide](/docs/guide).`;

/**
 * The OpenAPI 3.1 document of everything that the application serves; complete enough to generate a client from.
 *
 * @param provider at which people and programs of this node sign in
 */
export function openApiDocument(app: NestFastifyApplication, provider?: Provider): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Puente agency API')
    .setDescription(description.replaceAll('\n', ' '))
    .setVersion('1.0.0')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .build();
  const document = described(forTools(cleanupOpenApiDoc(SwaggerModule.createDocument(app, about))));
  const schemas = together(document.components?.schemas ?? {}, ofProblems(), ofWebhooks());
  const responses = { MethodNotAllowed: methodNotAllowed };
  const components = { ...document.components, securitySchemes: securitySchemes(provider), schemas, responses };
  const whole = asTheLawSays(withPlainNames({ ...document, components }));
  return { ...withSharedParts(withSharedSchemas(whole)), webhooks };
}

/** What a file is follows from the types of the law, which no decorator knows. */
function asTheLawSays(document: OpenAPIObject): OpenAPIObject {
  const { components = {} } = document;
  return { ...document, components: { ...components, schemas: typedByTheLaw(components.schemas ?? {}) } };
}

/** Of no operation, because it is what every path answers to the methods that are none. */
const methodNotAllowed = {
  description: `\`METHOD_NOT_ALLOWED\`: ${answersIn('en').problems.METHOD_NOT_ALLOWED}`,
  headers: { Allow: { description: 'The methods that the path takes.', required: true, schema: { type: 'string' } } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
} as const;

function ofProblems(): Record<string, object> {
  const { properties, required } = z.toJSONSchema(ProblemDocument);
  const code = { $ref: '#/components/schemas/ProblemCode' };
  const type = { type: 'string', format: 'uri-reference', description: 'Where the catalogue of problems tells of it.' };
  const named = { arguments: { $ref: '#/components/schemas/ProblemArguments' } };
  return {
    Problem: { type: 'object', properties: { ...properties, type, code, ...named }, required },
    ProblemArguments: answeredBy(ProblemArguments),
    ProblemCode: {
      ...{ type: 'string', enum: saidCodes },
      description: 'A code keeps its meaning for ever; later versions may say others beside them.',
    },
  };
}

const ofWebhooks = (): Record<string, object> => ({ CredentialEventClaims: answeredBy(CredentialEventClaims) });

function answeredBy(schema: z.ZodType): object {
  const { $schema, ...said } = z.toJSONSchema(schema);
  return answered(said) as object;
}

/** Clients need not know that nestjs-zod tells answers from requests. */
function withPlainNames(document: OpenAPIObject): OpenAPIObject {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
    name.endsWith('_Output') ? { [name.slice(0, -'_Output'.length)]: answered(schema) } : { [name]: asked(schema) },
  );
  const components = { ...document.components, schemas: together(...schemas) };
  const named = { ...document, components, paths: asked(document.paths) as OpenAPIObject['paths'] };
  return JSON.parse(
    JSON.stringify(named).replaceAll(/("#\/components\/schemas\/\w+?)_Output"/g, '$1"'),
  ) as OpenAPIObject;
}
