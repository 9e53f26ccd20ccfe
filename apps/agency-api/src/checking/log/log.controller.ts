import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { countryCode } from '@puente/contracts/values';
import type { CountryCode } from '@puente/domain/kernel';
import { checkpointsOf, tileWidth, tilesOf } from '@puente/settlement/log';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parsed } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { published } from '../../http/operation/published.js';
import { schemaOf } from '../../http/operation/schema-dto.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { tileAsked } from './tile-path.js';

const text = 'text/plain; charset=utf-8';
const bytes = 'application/octet-stream';
/** A checkpoint is made every three minutes; a tile never changes. */
const seconds = { checkpoint: 60, tile: 86_400 };

const Level = z
  .string()
  .regex(/^([0-9]|[1-5][0-9]|6[0-3])$/)
  .transform(Number);
const Part = z
  .string()
  .max(7)
  .regex(/^[x\d.p]+$/);
const level = parsed(Level, 'path.level');
const part = (name: string) => parsed(Part, `path.${name}`);
const LevelParam = ApiParam({ name: 'level', schema: schemaOf(Level) });
const PartParam = (name: string) => ApiParam({ name, schema: schemaOf(Part) });
const tile = {
  description:
    'C2SP tlog-tiles: hashes of 32 bytes, side by side; `067`, `x001/234`, and `.p/112` for as much of one that is not full.',
  answer: { description: 'The hashes.', media: [bytes] },
  refusals: ['NOT_FOUND'],
} as const;

/**
 * What the log of this node's journals is, for everybody and without asking who reads it (docs/adr/0052). A leaf is a hash of an entry's hash and
 * of 32 bytes that nobody guesses: nobody reads an entry here, nor finds one by trying.
 */
@ApiTags('trust')
@Controller('log')
export class LogController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool'>) {}

  @Get('checkpoint')
  @Operation({
    id: 'readCheckpoint',
    summary: 'What the log of this node’s journals is, signed by it and by its partners.',
    description: 'C2SP tlog-checkpoint, with cosignatures of C2SP tlog-cosignature.',
    answer: { description: 'A signed note.', media: [text] },
    refusals: ['NOT_FOUND'],
  })
  async checkpoint(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return note(await checkpointsOf(this.parts.pool).published(), request, reply);
  }

  @Get('witnessed/:country')
  @Operation({
    id: 'readWitnessedCheckpoint',
    summary: 'What this node signed last of another country’s log.',
    description:
      'C2SP tlog-checkpoint, signed by both. Two partners that hold different ones of one size were shown two histories.',
    answer: { description: 'A signed note.', media: [text] },
    refusals: ['NOT_FOUND'],
  })
  @ApiParam({ name: 'country', schema: schemaOf(countryCode) })
  async witnessed(
    @Param('country', parsed(countryCode, 'path.country')) country: CountryCode,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return note((await checkpointsOf(this.parts.pool).witnessed(country))?.note, request, reply);
  }

  @Get('tile/:level/:first')
  @Operation({ id: 'readTile', summary: 'A tile of the log.', ...tile })
  @LevelParam
  @PartParam('first')
  async whole(
    @Param('level', level) at: number,
    @Param('first', part('first')) first: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.tile(at, [first], request, reply);
  }

  @Get('tile/:level/:first/:second')
  @Operation({ id: 'readTileOfTwoParts', summary: 'A tile whose path has a part more.', ...tile })
  @LevelParam
  @PartParam('first')
  @PartParam('second')
  async partial(
    @Param('level', level) at: number,
    @Param('first', part('first')) first: string,
    @Param('second', part('second')) second: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.tile(at, [first, second], request, reply);
  }

  @Get('tile/:level/:first/:second/:third')
  @Operation({ id: 'readTileOfThreeParts', summary: 'A tile whose path has two parts more.', ...tile })
  @LevelParam
  @PartParam('first')
  @PartParam('second')
  @PartParam('third')
  async large(
    @Param('level', level) at: number,
    @Param('first', part('first')) first: string,
    @Param('second', part('second')) second: string,
    @Param('third', part('third')) third: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.tile(at, [first, second, third], request, reply);
  }

  /** Of what nobody has signed, nobody learns when it was written. */
  private signedLeaves(): Promise<number> {
    return checkpointsOf(this.parts.pool).publishedSize();
  }

  private async tile(at: number, parts: readonly string[], request: FastifyRequest, reply: FastifyReply) {
    const asked = tileAsked(parts);
    const isSigned =
      asked !== undefined && (await this.signedLeaves()) >= (asked.index * tileWidth + asked.width) * tileWidth ** at;
    const hashes = isSigned ? await tilesOf(this.parts.pool)(at, asked.index, asked.width) : undefined;
    if (asked === undefined || hashes?.length !== asked.width) throw new HttpProblem('NOT_FOUND');
    return published(Buffer.concat(hashes), { media: bytes, seconds: seconds.tile }, request, reply);
  }
}

function note(written: string | undefined, request: FastifyRequest, reply: FastifyReply) {
  if (written === undefined) throw new HttpProblem('NOT_FOUND');
  return published(written, { media: text, seconds: seconds.checkpoint }, request, reply);
}
