import type { Type } from '@nestjs/common';
import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CaseId, RefusalCode } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ZodDto } from 'nestjs-zod';
import type { z } from 'zod';
import type { Access } from '../access/access.js';
import type { Caller } from '../access/caller.js';
import { By, subjectOf } from '../access/caller.js';
import { ParsedBody } from '../asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash, seenVersion } from '../asking/conditions.js';
import { LookPurposeHeader, requiredPurpose } from '../looks/look-purpose.js';
import { caseNumber } from '../asking/path-params.js';
import { Operation } from '../operation/operation.js';
import type { ProblemCode } from '../problems/problem-codes.js';
import { SaysWhoAsks } from '../server/asking-for-somebody.js';
import type { TakesCommands } from './given-command.js';

/** One command, as its operation takes and tells it. */
export interface CommandRoute<Name extends string = string> {
  readonly name: Name;
  readonly summary: string;
  readonly access: Access;
  /** Only on the file as it was read (`If-Match`). */
  readonly decision?: true | undefined;
  /** It opens any agency's file, and is a look: who gives it says what for (`Look-Purpose`). */
  readonly isLook?: true;
  readonly body: z.ZodType;
  /** The body in the document. */
  readonly bodyType: ZodDto;
  /** Beside those of its family. */
  readonly refusals: readonly (RefusalCode | ProblemCode)[];
  /** What the answer is, where it is not what the family says. */
  readonly answered?: string;
}

/** What the commands on one kind of file have in common. */
export interface CommandFamily<Name extends string, Answer extends { readonly version: number }> {
  readonly tag: string;
  /** Of the file: `cases/:caseId`. */
  readonly path: string;
  /** Tells the document what `:caseId` is. */
  readonly numberParam: MethodDecorator;
  readonly handler: Type<TakesCommands<Name, Answer>>;
  readonly answer: { readonly description: string; readonly type: ZodDto };
  readonly refusals: readonly RefusalCode[];
  /** Whether a command that decides nothing may name the version it was given on. */
  readonly seenByAnyone?: true;
  /** Its handler says for whom it asks the database. */
  readonly saysWhoAsks?: true;
}

/** `request-documents` is the operation `requestDocuments`. */
export const operationId = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const nothing: MethodDecorator = () => undefined;

/** The controller of one command: `POST <path>/<name>`, the same in everything that a command over HTTP has to have. */
export function commandController<Name extends string, Answer extends { readonly version: number }>(
  route: CommandRoute<Name>,
  family: CommandFamily<Name, Answer>,
): Type {
  const { name, decision, isLook } = route;
  const { answer, handler, refusals } = family;
  const ifMatch = decision === true ? 'required' : family.seenByAnyone && 'optional';

  @ApiTags(family.tag)
  @Controller(family.path)
  class CommandController {
    constructor(@Inject(handler) private readonly handler: TakesCommands<Name, Answer>) {}

    @Post(name)
    @ApiBody({ type: route.bodyType, required: !route.body.safeParse({}).success })
    @family.numberParam
    @(isLook === undefined ? nothing : LookPurposeHeader)
    @(family.saysWhoAsks === undefined ? nothing : SaysWhoAsks())
    @Operation({
      id: operationId(name),
      summary: route.summary,
      access: route.access,
      idempotent: true,
      ...(ifMatch === undefined ? {} : { ifMatch }),
      answer: { ...answer, ...(route.answered === undefined ? {} : { description: route.answered }), etag: true },
      refusals: [...refusals, ...route.refusals],
    })
    async give(
      @By() by: Caller,
      @Param('caseId', caseNumber) caseId: CaseId,
      @ParsedBody(route.body) body: unknown,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Answer> {
      const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
      const seen = ifMatch === undefined ? undefined : seenVersion(request, decision === true);
      const hash = requestHash(name, caseId, body, seen);
      const purpose = isLook === undefined ? {} : { purpose: requiredPurpose(request) };
      const given = await this.handler.give({ type: name, caseId, body, by, commandId, hash, seen, ...purpose });
      void reply.header('etag', etag(given.answer.version));
      if (given.repeated) void reply.header('idempotency-replayed', 'true');
      return given.answer;
    }
  }
  // Seen in logs and in stack traces: eighty classes of one name tell nothing.
  Object.defineProperty(CommandController, 'name', { value: `${operationId(name)}Controller` });
  return CommandController;
}
