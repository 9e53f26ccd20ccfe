import type { StaffRole } from '@puente/domain/kernel';
import { hostileBodies } from '../corpus/bodies.js';
import { hostileHeaders } from '../corpus/headers.js';
import { hostileTexts } from '../corpus/texts.js';
import { hostileTokens } from '../corpus/tokens.js';
import type { JsonSchema, Schemas } from './filled-with.js';
import { filledWith } from './filled-with.js';

/** An operation as the document describes it. */
/** Of whom an operation is, as the document says it. */
export interface OpenTo {
  readonly staff?: readonly StaffRole[];
  readonly session?: string;
  readonly worker?: boolean;
  readonly verifier?: string;
}

export interface Operation {
  readonly operationId: string;
  /** None where it is everybody's. */
  readonly 'x-access'?: OpenTo;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

/** What is sent: what it is called where it does harm, and everything of it but who sends it. */
export interface HostileRequest {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** In place of an officer's. */
  readonly token?: string;
}

/** Bytes in an address, halves of characters included, which `encodeURIComponent` would not take. */
const encoded = (text: string): string =>
  Array.from(Buffer.from(text).subarray(0, 2000), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/**
 * The corpus at one operation: each text in every field of its body; and of texts in its address and its question, of bodies,
 * headers and tokens those whose turn it is, so that all of them come to every kind of operation.
 *
 * @param place of the operation in the document
 */
export function hostileRequests(
  { paths, components }: ApiDocument,
  path: string,
  method: string,
  place: number,
): HostileRequest[] {
  const operation = paths[path]?.[method];
  if (operation === undefined) throw new RangeError(`no ${method} ${path}`);
  const questions = operation.parameters?.filter((one) => one.in === 'query') ?? [];
  const schema = operation.requestBody?.content['application/json']?.schema;
  const json = { 'content-type': 'application/json' };
  const at = (text: string, asked: string) => {
    const query = questions.map(({ name }) => `${name}=${encoded(asked)}`).join('&');
    return path.replaceAll(/\{\w+\}/g, encoded(text) || 'x') + (query === '' ? '' : `?${query}`);
  };
  const request = (what: string, more: Partial<HostileRequest>): HostileRequest => ({
    ...{ what, method: method.toUpperCase(), path: at('x', 'x'), headers: {} },
    ...more,
  });
  const inTurn = <One>(all: readonly One[], n: number): One[] =>
    Array.from({ length: n }, (_, next) => all[(place * n + next) % all.length] as One);
  const whole = schema && JSON.stringify(filledWith('x', schema, components.schemas));

  return [
    ...(at('x', 'x') === path
      ? []
      : inTurn(Object.entries(hostileTexts), 9).map(([what, text]) =>
          request(`${what} in the address`, { path: at(text, text) }),
        )),
    ...(schema === undefined
      ? []
      : Object.entries(hostileTexts).map(([what, text]) =>
          request(`${what} in each field`, {
            headers: json,
            body: JSON.stringify(filledWith(text, schema, components.schemas)),
          }),
        )),
    ...(schema === undefined
      ? []
      : inTurn(Object.entries(hostileBodies), 6).map(([what, body]) => request(what, { headers: json, body }))),
    ...inTurn(hostileHeaders, 4).map((headers) =>
      request(Object.keys(headers).join(', '), {
        headers: { ...(whole === undefined ? {} : json), ...headers },
        ...(whole === undefined ? {} : { body: whole }),
      }),
    ),
    ...inTurn(hostileTokens, 4).map((token) => request(`token ${token.slice(0, 20)}`, { token })),
  ];
}
