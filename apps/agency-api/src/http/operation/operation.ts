import { applyDecorators, HttpCode, SetMetadata, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtension,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  ApiSecurity,
  getSchemaPath,
} from '@nestjs/swagger';
import type { ZodDto } from 'nestjs-zod';
import type { Access } from '../access/access.js';
import { accessKey } from '../access/access.js';
import { LookRecorder } from '../looks/look-recorder.js';
import { problemCodes } from '../problems/problem-codes.js';
import type { Code } from '../problems/said-codes.js';
import { statusOf, wordsOf } from '../problems/said-codes.js';
import { keyShape, versionShape } from './header-shapes.js';

export interface OperationText {
  /** Names the operation in generated clients. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Left out: for everybody. The guard reads the same line that the document shows. */
  readonly access?: Access;
  readonly answer: {
    readonly status?: 200 | 201 | 202;
    readonly description: string;
    readonly type?: ZodDto;
    /** Bytes of these media types, where it is not JSON. */
    readonly media?: readonly string[];
    /** The file's version, for `If-Match`. */
    readonly etag?: true;
    /** Its ETag tells the whole answer, and `If-None-Match` asks for nothing more than a change. */
    readonly unchanged?: true;
    /** It may be asked for in parts (RFC 9110 §14). */
    readonly inParts?: true;
  };
  /** Refusals beside those that every operation of its kind has. */
  readonly refusals?: readonly Code[];
  /** Statuses at which it says what is wrong in words of another protocol, as JSON. */
  readonly otherwise?: { readonly statuses: readonly number[]; readonly type: ZodDto };
  readonly idempotent?: true;
  readonly ifMatch?: 'required' | 'optional';
}

/** The document is in English. */
const titleOf = (code: Code): string => wordsOf(code, 'en');

/** Everything an operation promises, in one place: its document, who may call it, and how it answers. */
export function Operation(text: OperationText): MethodDecorator {
  const { answer, access } = text;
  const status = answer.status ?? 200;
  return applyDecorators(
    HttpCode(status),
    ...(access === undefined ? [] : [SetMetadata(accessKey, access), ...security(access)]),
    ApiOperation({
      operationId: text.id,
      summary: text.summary,
      ...(text.description === undefined ? {} : { description: text.description }),
    }),
    ...(mayLook(text) ? [UseInterceptors(LookRecorder)] : []),
    ...(text.idempotent === undefined ? [] : [idempotencyHeader]),
    ...(text.ifMatch === undefined ? [] : [ifMatchHeader(text.ifMatch === 'required')]),
    success(status, answer),
    ...(answer.unchanged === undefined ? [] : [ifNoneMatchHeader, notModified]),
    ...(answer.inParts === undefined ? [] : [...rangeHeaders, partial(answer)]),
    ...problems(codesOf(text), text.otherwise),
  );
}

/**
 * Staff look by reading; whoever gives a command stands in the journal. Nobody else's request goes through an interceptor: Nest
 * spends more on the first than on all the rest of a worker's status.
 */
const mayLook = ({ access, idempotent }: OperationText): boolean =>
  access?.staff !== undefined && idempotent === undefined;

const ofAll = [
  ...(['INVALID_REQUEST', 'MALFORMED_REQUEST', 'REQUEST_TOO_SLOW', 'HEADERS_TOO_LARGE'] as const),
  ...(['INTERNAL_FAULT', 'UNAVAILABLE', 'CLOCKS_APART', 'BEING_RESTORED'] as const),
] as const;

/** Of every operation to which a body may be sent; those with a key have them already. */
export const ofBodies = ['BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'] as const;

function codesOf(text: OperationText): Set<Code> {
  const codes = new Set<Code>(ofAll);
  if (text.access !== undefined) codes.add('NOT_SIGNED_IN').add('NOT_FOR_YOU').add('NOT_YOUR_NODE');
  if (text.access?.staff !== undefined) codes.add('NOT_YOUR_ROLE');
  if (text.access?.session === 'own') codes.add('NEEDS_OWN_CODE');
  if (text.idempotent !== undefined) {
    const ofKeys = ['IDEMPOTENCY_KEY_MISSING', 'COMMAND_REUSED', 'DECIDED_BEFORE_THE_RESTORE'] as const;
    for (const code of [...ofKeys, ...ofBodies]) codes.add(code);
  }
  if (text.ifMatch !== undefined) codes.add('STALE_FILE');
  if (text.ifMatch === 'required') codes.add('IF_MATCH_MISSING');
  for (const code of text.refusals ?? []) codes.add(code);
  return codes;
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Too often, and not now: said with when to come again (RFC 9110 §10.2.3). */
const comeAgain = new Set<number>([problemCodes.TOO_MANY_REQUESTS, problemCodes.UNAVAILABLE]);
const retryAfter = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' as const } } };

function problems(codes: ReadonlySet<Code>, otherwise: OperationText['otherwise']): MethodDecorator[] {
  const byStatus = new Map<number, Code[]>(otherwise?.statuses.map((status) => [status, []]));
  for (const code of codes) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  const inOtherWords = otherwise && { 'application/json': { schema: { $ref: getSchemaPath(otherwise.type.Output) } } };
  return [
    ...(otherwise === undefined ? [] : [ApiExtraModels(otherwise.type.Output)]),
    ...[...byStatus].map(([status, some]) =>
      ApiResponse({
        status,
        description: some.map((code) => `\`${code}\`: ${titleOf(code)}`).join('\n') || 'In other words.',
        content: { ...problemContent, ...(otherwise?.statuses.includes(status) ? inOtherWords : {}) },
        ...(comeAgain.has(status) ? { headers: retryAfter } : {}),
        ...(status === problemCodes.RANGE_NOT_SATISFIABLE
          ? { headers: contentRange('`bytes */123456`: how large it is.') }
          : {}),
      }),
    ),
  ];
}

function success(status: number, answer: OperationText['answer']): MethodDecorator {
  const { description, type, etag } = answer;
  const version = {
    description:
      'The version of the file for decisions: what its own process records, a message sent or a paper issued, does not raise it.',
    schema: { type: 'string' as const },
  };
  return ApiResponse({
    status,
    description,
    ...(type === undefined ? {} : { type: type.Output }),
    ...contentIn(answer),
    ...(etag === undefined ? {} : { headers: { ETag: version } }),
    ...(answer.inParts === undefined ? {} : { headers: ofWholes }),
  });
}

const contentIn = ({ media }: OperationText['answer']) =>
  media === undefined ? {} : { content: Object.fromEntries(media.map((one) => [one, { schema: contentOf(one) }])) };

const words = { type: 'string' as const };
const ofWholes = {
  'Accept-Ranges': { description: '`bytes`', schema: words },
  ETag: { description: 'Of these bytes.', schema: words },
};
const contentRange = (description: string) => ({ 'Content-Range': { description, schema: words } });

const rangeHeaders = [
  ApiHeader({
    name: 'Range',
    required: false,
    description: '`bytes=0-65535`, `bytes=65536-` or `bytes=-1024`. What is no such range is answered with the whole.',
    schema: words,
  }),
  ApiHeader({
    name: 'If-Range',
    required: false,
    description: 'The ETag of the parts that the caller has: the whole where it is another one by now.',
    schema: words,
  }),
];

const partial = (answer: OperationText['answer']): MethodDecorator =>
  ApiResponse({
    status: 206,
    description: 'The part that was asked for.',
    ...contentIn(answer),
    headers: { ...ofWholes, ...contentRange('`bytes 0-65535/123456`') },
  });

const contentOf = (media: string): object =>
  media.endsWith('json') ? { type: 'object' } : { type: 'string', format: 'binary' };

/** Who may call, as the document says it: the token's kind, and under `x-access` the roles, so that no client has to try. */
const security = (access: Access): MethodDecorator[] => [
  ApiExtension('x-access', access),
  ...(access.staff === undefined && access.worker === undefined ? [] : [ApiBearerAuth('oidc')]),
  ...(access.session === undefined ? [] : [ApiBearerAuth('statusSession')]),
  ...(access.verifier === undefined ? [] : [ApiSecurity('verifier', [access.verifier])]),
];

const idempotencyHeader = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'Makes the request happen once: the same key gets the first answer again.',
  schema: { type: 'string', pattern: keyShape.source },
});

const ifNoneMatchHeader = ApiHeader({
  name: 'If-None-Match',
  required: false,
  description: 'ETags of answers that the caller has: 304 where it would be answered the same.',
  schema: { type: 'string' },
});
const notModified = ApiResponse({ status: 304, description: 'What the caller has is what would be answered.' });

const ifMatchHeader = (required: boolean): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required,
    description:
      'The ETag of the file as it was read: `"7"`. A file on which something happened since that a decision may rest on is answered with 412; what its own process records, a message sent or a paper issued, is no such thing.',
    schema: { type: 'string', pattern: versionShape.source },
  });
