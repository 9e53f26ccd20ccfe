import { Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { FormDraftBody, FormDraftKept, FormDraftView } from '@puente/contracts/answers/cases';
import { personCommands } from '@puente/contracts/commands';
import type { CaseId } from '@puente/domain/kernel';
import { z } from 'zod';
import { queueStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { FormDraftHandler } from './form-draft-handler.js';

const command = z.enum(personCommands);
const commandInPath = parsed(command, 'path.command');
const CommandParam = ApiParam({
  name: 'command',
  description: 'The command that the form is for: `propose-verdict`.',
  schema: schemaOf(command),
});

@ApiTags('cases')
@Controller('cases/:caseId/drafts/:command')
export class FormDraftsController {
  constructor(private readonly handler: FormDraftHandler) {}

  @Get()
  @CaseNumberParam
  @CommandParam
  @Operation({
    id: 'readFormDraft',
    summary: 'What the caller has typed for a command and not given yet.',
    description:
      'Nobody else reads it. Sealed with the key of the person’s dossier, it goes with the person, and once the case is over.',
    access: { staff: queueStaff },
    answer: { description: 'As it was kept last.', type: named('FormDraftView', FormDraftView) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Param('command', commandInPath) name: string,
  ): Promise<z.output<typeof FormDraftView>> {
    return this.handler.read(officerIn(by), caseId, name);
  }

  @Put()
  @CaseNumberParam
  @CommandParam
  @ApiBody({ type: named('FormDraftBody', FormDraftBody) })
  @Operation({
    id: 'keepFormDraft',
    summary: 'Keeps what the caller has typed for a command, in place of what was kept before.',
    description:
      'It is no command: nothing of the case changes, and nothing is checked. Where nothing was typed, what was kept is forgotten.',
    access: { staff: queueStaff },
    answer: { description: 'Whether it is kept.', type: named('FormDraftKept', FormDraftKept) },
    refusals: ['NO_SUCH_CASE', 'BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  keep(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Param('command', commandInPath) name: string,
    @ParsedBody(FormDraftBody) body: z.output<typeof FormDraftBody>,
  ): Promise<z.output<typeof FormDraftKept>> {
    return this.handler.keep(officerIn(by), caseId, name, body);
  }
}
