import type { OpenAPIObject } from '@nestjs/swagger';
import { webhooks } from './webhooks.js';

type Operations = Readonly<Record<string, { readonly security?: unknown; readonly tags?: readonly string[] }>>;

const tagsOfWebhooks = Object.values(webhooks).flatMap(({ post }) => post.tags);

/** What generators and linters want said that no decorator says. */
export function forTools(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths as Readonly<Record<string, Operations>>).map(([path, operations]) => [
    path,
    Object.fromEntries(Object.entries(operations).map(([method, one]) => [method, { security: [], ...one }])),
  ]);
  const named = Object.values(document.paths as Readonly<Record<string, Operations>>).flatMap((operations) =>
    Object.values(operations).flatMap(({ tags = [] }) => tags),
  );
  // Whichever node or agency served the document: the address is resolved by that of the document itself.
  const servers = [{ url: '/', description: 'The node that serves this document.' }];
  const tags = [...new Set([...named, ...tagsOfWebhooks])].sort().map((name) => ({ name }));
  return { ...document, servers, tags, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
}

/** One string each, whose format says it already: a generated client that has made a date of it cannot hold a pattern against it. */
const saidByFormat = new Set<unknown>(['date', 'date-time']);

/** What is answered may gain fields, and is a moment or a day by its format alone; a truth is one, and no `const`, of which generators make what does not compile. */
export const answered = (schema: unknown): unknown =>
  without(
    schema,
    (key, value, { format }) =>
      (key === 'additionalProperties' && value === false) ||
      (key === 'pattern' && saidByFormat.has(format)) ||
      (key === 'const' && typeof value === 'boolean'),
  );

/** What is asked: a day is one by its format. A moment is taken in UTC with three decimals, which no format says, so that its pattern stays. */
export const asked = (schema: unknown): unknown =>
  without(
    schema,
    (key, value, { format, pattern }) =>
      (key === 'pattern' && format === 'date') ||
      (key === 'format' && value === 'date-time' && typeof pattern === 'string'),
  );

type Keywords = Readonly<Record<string, unknown>>;

function without(schema: unknown, drops: (key: string, value: unknown, beside: Keywords) => boolean): unknown {
  if (Array.isArray(schema)) return schema.map((one) => without(one, drops));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !drops(key, value, schema as Keywords));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, drops)]));
}
