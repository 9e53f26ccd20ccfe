import { Inject, Injectable } from '@nestjs/common';
import type { CredentialCommand } from '@puente/domain/kinds/credential';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { subjectOf } from '../../http/access/caller.js';
import type { CommandAnswer } from '@puente/contracts/answers/cases';
import { commandIdOf, etag, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { HeldCredential } from './own-credentials.js';

/** Copies come and go by commands of the credential's file. */
@Injectable()
export class CopyHandler {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'places' | 'settlement'>) {}

  /**
   * The place first: a copy without one could never be ended. It is named by the paper that would be the next, so that whoever is refused
   * one finds the same place again; and it is that paper's only while no other copy was added since.
   */
  async renewPaper(
    by: Caller,
    { file: { caseId: number, copies }, revision: seen }: Pick<HeldCredential, 'file' | 'revision'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const place = await this.parts.places.placeFor(number, `paper:${copies.length + 1}`);
    const asked = { type: 'add-copy', medium: 'paper' } as const;
    return this.settle({ by, number, commandId, seen, asked, command: { ...asked, place } }, reply);
  }

  end(
    by: Caller,
    { copy, number }: { readonly number: CaseId; readonly copy: string },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    return this.settle({ by, number, commandId, command: { type: 'end-copy', copy } }, reply);
  }

  private async settle(
    { asked, by, command, commandId, number: caseId, seen }: Given,
    reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const hash = requestHash(caseId, asked ?? command);
    const outcome = await this.parts.settlement.settle({
      ...{ kind: 'credential', caseId, command, commandId, by, requestHash: hash },
      ...(seen === undefined ? {} : { seen }),
    });
    if (outcome.outcome === 'refused') throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
    const { events, repeated, stage, version } = outcome;
    void reply.header('etag', etag(version));
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return { caseId, version, stage, events: [...events] };
  }
}

interface Given {
  readonly by: Caller;
  readonly number: CaseId;
  readonly commandId: CommandId;
  readonly command: CredentialCommand;
  /** Of the command what was asked for, where the node adds to it: asked again, it is the same request. */
  readonly asked?: object;
  readonly seen?: number;
}
