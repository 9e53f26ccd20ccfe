import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { PersonCommand } from '@puente/contracts/commands';
import { personCommands } from '@puente/contracts/commands';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash, seenVersion } from '../../http/asking/conditions.js';
import { subjectOf } from '../../http/access/caller.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { bodySchemas } from './command-bodies.js';
import { CommandDesk } from './command-desk.js';
import { CommandAnswer } from './command-answer.js';
import { commandTexts } from './command-texts.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';

type Give = (
  this: CommandsController,
  by: Caller,
  caseId: CaseId,
  body: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<CommandAnswer>;

/** `POST /cases/{caseId}/{command}`: one operation for each command that a person gives, made from the registry. */
@ApiTags('commands')
@Controller('cases/:caseId')
export class CommandsController {
  constructor(private readonly desk: CommandDesk) {}

  async give(
    type: PersonCommand,
    by: Caller,
    caseId: CaseId,
    body: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const seen = seenVersion(request, commandTexts[type].decision === true);
    const hash = requestHash(type, caseId, body, seen);
    const { answer, repeated } = await this.desk.give({ type, caseId, body, by, commandId, hash, seen });
    void reply.header('etag', etag(answer.version));
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return answer;
  }
}

function route(type: PersonCommand): void {
  const { summary, staff, worker, decision, refusals } = commandTexts[type];
  const name = type.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const give: Give = function (by, caseId, body, request, reply) {
    return this.give(type, by, caseId, body, request, reply);
  };
  const { prototype } = CommandsController;
  Object.defineProperty(prototype, name, { value: give, writable: true, configurable: true });
  Reflect.defineMetadata('design:paramtypes', [Object, String, Object, Object, Object], prototype, name);

  By()(prototype, name, 0);
  Param('caseId', caseNumber)(prototype, name, 1);
  ParsedBody(bodySchemas[type])(prototype, name, 2);
  Req()(prototype, name, 3);
  Res({ passthrough: true })(prototype, name, 4);

  const descriptor = { value: give, writable: true, configurable: true };
  const decorators: readonly MethodDecorator[] = [
    Post(type),
    Operation({
      id: name,
      summary,
      access: { staff, ...(worker === undefined ? {} : { worker, session: worker }) },
      idempotent: true,
      ifMatch: decision === true ? 'required' : 'optional',
      answer: { status: 200, description: 'Settled: the answer is final.', type: CommandAnswerDto, etag: true },
      refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE', ...refusals],
    }),
    CaseNumberParam,
    ApiBody({ type: named(`${name.charAt(0).toUpperCase()}${name.slice(1)}Body`, bodySchemas[type]) }),
  ];
  for (const decorate of decorators) decorate(prototype, name, descriptor);
}

const CommandAnswerDto = named('CommandAnswer', CommandAnswer);
for (const type of personCommands) route(type);
