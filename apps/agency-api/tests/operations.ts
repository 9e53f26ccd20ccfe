import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from '../src/http/access/access.js';
import type { Filed } from './filing.js';
import type { Answer, Person } from './node.js';

interface Documented {
  readonly operationId: string;
  readonly 'x-access'?: Access;
}
const document = JSON.parse(readFileSync(join(__dirname, '../../../docs/api/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
};

export interface Documentation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  /** Who may call it, as the document says; undefined: everybody. */
  readonly access: Access | undefined;
}

/** Every operation of the published document. */
export const operations: readonly Documentation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId, 'x-access': access }]) => ({
    ...{ method: method.toUpperCase(), path, operationId, access },
  })),
);
export const closed = operations.filter(({ access }) => access !== undefined);

const nobody = '00000000-0000-4000-8000-000000000001';

/** Calls an operation about a file; without a word more with nothing in the body that any operation takes. */
export async function callAbout(
  file: Filed,
  person: Person,
  { method, path }: Pick<Documentation, 'method' | 'path'>,
  body: unknown = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const ids: Readonly<Record<string, string>> = {
    ...{ ...file, number: file.caseId, id: 'nobody', form: 'pdf' },
    ...{ command: 'propose-verdict', otherId: nobody, picture: nobody },
  };
  const to = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? 'x'));
  if (method === 'GET') return person.get(to, more);
  const headers = { 'idempotency-key': crypto.randomUUID(), 'if-match': '"1"', ...more };
  return person.send(method, to, method === 'DELETE' ? undefined : body, headers);
}
