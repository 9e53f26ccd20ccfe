import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { CommandPreview } from '@puente/contracts/answers/cases';
import type { PersonCommand } from '@puente/contracts/commands';
import type { CommandText } from '@puente/contracts/commands';
import { commandTexts, personCommands } from '@puente/contracts/commands';
import { isHoldCommand } from '@puente/domain/around/legal-hold';
import type { CaseId } from '@puente/domain/kernel';
import { refusalsOf } from '@puente/domain/laws';
import { z } from 'zod';
import { queueStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { parsed } from '../../http/asking/body.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { parse } from '../../http/problems/invalid-input.js';
import { CommandPreviewer } from './command-previewer.js';

/** What decides something, by the file alone: neither through a door of its own nor sealed first. */
const previewed = personCommands.filter(
  (type) => (commandTexts[type] as CommandText).decision === true && !isHoldCommand({ type }) && type !== 'end-copy',
);
const command = z.enum(previewed);
const refusals = [...new Set(previewed.flatMap((type) => refusalsOf(type)))];

@ApiTags('cases')
@Controller('cases/:caseId/previews/:command')
export class CommandPreviewsController {
  constructor(private readonly previewer: CommandPreviewer) {}

  @Post()
  @CaseNumberParam
  @ApiParam({
    name: 'command',
    description: 'The command that is typed: `propose-verdict`.',
    schema: schemaOf(command),
  })
  @ApiBody({ description: 'The body of that command.', schema: { type: 'object', additionalProperties: true } })
  @Operation({
    id: 'previewCommand',
    summary: 'What whoever’s case it is would read if a decision were given now: their message and their page.',
    description:
      'Nothing is decided and nothing of the case changes; that the officer looked is kept, as of any look. Where it takes a second person, it is shown as if they had agreed.',
    access: { staff: queueStaff },
    answer: { description: 'In the reader’s own language.', type: named('CommandPreview', CommandPreview) },
    refusals: ['NO_SUCH_CASE', 'NOT_IN_DOSSIER', 'BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED', ...refusals],
  })
  preview(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Param('command', parsed(command, 'path.command')) type: PersonCommand,
    @Body() body: unknown,
  ): Promise<CommandPreview> {
    const read = parse(commandTexts[type].body, body ?? {});
    return this.previewer.preview(officerIn(by), { caseId, type, body: read });
  }
}
