import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { caseReaders, queueStaff } from '../http/access/access.js';
import type { Caller } from '../http/access/caller.js';
import { By, subjectOf } from '../http/access/caller.js';
import { ParsedBody } from '../http/asking/body.js';
import { commandIdOf, etag, etagOf, idempotencyKey, requestHash } from '../http/asking/conditions.js';
import { parse } from '../http/problems/invalid-input.js';
import { Operation } from '../http/operation/operation.js';
import { known } from '../http/operation/published.js';
import { askedOf, named } from '../http/operation/schema-dto.js';
import { CaseOpened, CaseView, JournalPage, QueuePage } from '@puente/contracts/answers/cases';
import { JournalQuery, OpenCaseBody } from './file/case-bodies.js';
import { CaseFiles } from './file/case-file.js';
import { CaseJournal } from './file/case-journal.js';
import { Migrations, MigrationView } from './file/migration.js';
import { OpenCase } from './opening/open-case.js';
import { Queue } from './queue/queue.js';
import { QueueQuery } from './queue/queue-bodies.js';
import { CaseNumberParam, caseNumber } from '../http/asking/path-params.js';
import { answeredIn } from '../http/languages/answered-in.js';

const asked = askedOf(QueueQuery.shape);
const ofJournal = askedOf(JournalQuery.shape);

/** What is another at every reading, though nothing happened. */
const movesWithEachReading = new Set(['lastHere', 'serverTime']);

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly opening: OpenCase,
    private readonly files: CaseFiles,
    private readonly journal: CaseJournal,
    private readonly queue: Queue,
    private readonly migrations: Migrations,
  ) {}

  @Post()
  @ApiBody({ type: named('OpenCase', OpenCaseBody) })
  @Operation({
    id: 'openCase',
    summary: 'Opens a case as a draft, in the country where the worker is.',
    access: { staff: ['assistant'], worker: true },
    idempotent: true,
    answer: {
      status: 201,
      description: 'Opened; its number is the same in every country.',
      type: named('CaseOpened', CaseOpened),
      etag: true,
    },
    refusals: [
      'NOT_FOUND',
      'NOT_IN_DOSSIER',
      'NO_AGREEMENT',
      'UNKNOWN_STANDARD',
      'UNKNOWN_CERTIFIER',
      'UNKNOWN_REGION',
      'UNKNOWN_MUNICIPALITY',
      'UNKNOWN_OFFICE',
      'CASE_EXISTS',
    ],
  })
  async open(
    @By() by: Caller,
    @ParsedBody(OpenCaseBody) body: OpenCaseBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof CaseOpened>> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const opened = await this.opening.open(by, body, commandId, requestHash('open-draft', body));
    const { caseId, kind, version, stage, events, repeated } = opened;
    void reply.headers({ etag: etag(version), location: `/cases/${caseId}` });
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return { caseId, kind, version, stage, events: [...events] };
  }

  @Get()
  @ApiQuery({ ...asked('role'), description: 'Only what awaits this role.' })
  @ApiQuery({ ...asked('kind'), description: 'Only files of this kind.' })
  @ApiQuery({ ...asked('stage'), description: 'Only in this stage.' })
  @ApiQuery({ ...asked('corridor'), description: '`MX-GT`' })
  @ApiQuery({ ...asked('late'), description: 'Past their due date.' })
  @ApiQuery({ ...asked('soon'), description: 'Due within three days.' })
  @ApiQuery({ ...asked('unassigned'), description: 'Nobody was drawn for it.' })
  @ApiQuery({ ...asked('mine'), description: 'Drawn for the caller.' })
  @ApiQuery({ ...asked('from'), description: 'Due on that day or later.' })
  @ApiQuery({ ...asked('to'), description: 'Due on that day or earlier.' })
  @ApiQuery({ ...asked('queue'), description: 'One of `GET /queues`.' })
  @ApiQuery({ ...asked('counts'), description: 'Says how many there are in each stage.' })
  @ApiQuery({
    ...asked('sort'),
    description:
      '`due`: most urgent first, and where nothing is said. `opened`: oldest first, only beside `mine=true`. With `-`, the other way round. A cursor goes on in the order in which it was given.',
  })
  @ApiQuery({ ...asked('limit'), description: 'How many at most; fifty where nothing is said.' })
  @ApiQuery({ ...asked('cursor'), description: '`next` of the page before.' })
  @Operation({
    id: 'listCases',
    summary: 'The caller’s queue: what their agency holds, most urgent first; a worker’s own cases.',
    access: { staff: queueStaff, worker: true },
    answer: { description: 'One page.', type: named('QueuePage', QueuePage) },
    refusals: ['NOT_FOUND'],
  })
  list(@By() by: Caller, @Query() query: unknown, @Req() request: FastifyRequest): Promise<z.output<typeof QueuePage>> {
    const language = answeredIn(request);
    return this.queue.page(by, parse(QueueQuery, query, 'query'), language);
  }

  @Get(':caseId')
  @CaseNumberParam
  @Operation({
    id: 'readCase',
    summary: 'The file: stage, clock with its explanation, what the caller may do now.',
    access: { staff: caseReaders, worker: true, session: 'any' },
    answer: { description: 'The file.', type: named('Case', CaseView), etag: true, unchanged: true },
    refusals: ['NO_SUCH_CASE'],
  })
  async read(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof CaseView> | undefined> {
    const view = await this.files.read(by, caseId, answeredIn(request));
    const tag = etagOf(view.version, view, movesWithEachReading);
    void reply.header('etag', tag);
    if (!known(request, tag)) return view;
    void reply.status(304);
    return undefined;
  }

  @Get(':caseId/journal')
  @CaseNumberParam
  @ApiQuery({
    ...ofJournal('type'),
    description: 'Only entries of this type, as far as the caller is told that they are: `note-added`.',
  })
  @ApiQuery({ ...ofJournal('changes'), description: 'Says of each entry what it changed in the file.' })
  @ApiQuery({ ...ofJournal('limit'), description: 'How many at most; all of them where nothing is said.' })
  @ApiQuery({ ...ofJournal('cursor'), description: '`next` of the page before.' })
  @Operation({
    id: 'readJournal',
    summary: 'All that happened to the case, in order, each entry chained to the one before.',
    description:
      'Of what officers are not told, type, event and actor say `hidden`; its place and its hash stay, so that the chain is whole.',
    access: { staff: caseReaders, worker: true, session: 'any' },
    answer: { description: 'The journal.', type: named('Journal', JournalPage) },
    refusals: ['NO_SUCH_CASE'],
  })
  entries(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof JournalPage>> {
    return this.journal.read(by, caseId, answeredIn(request), parse(JournalQuery, query, 'query'));
  }

  @Get(':caseId/migration')
  @CaseNumberParam
  @Operation({
    id: 'previewMigration',
    summary: 'What moving the case to the versions of its rules that are in force now would change.',
    access: { staff: ['supervisor'], worker: true },
    answer: { description: 'Nothing was changed.', type: named('Migration', MigrationView) },
    refusals: ['NO_SUCH_CASE'],
  })
  migration(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<z.output<typeof MigrationView>> {
    return this.migrations.preview(by, caseId);
  }
}
