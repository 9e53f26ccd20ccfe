import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../http/access/caller.js';
import { subjectOf } from '../../http/access/caller.js';
import { minute } from '../../http/limits/limit.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ProblemCode } from '../../http/problems/problem-codes.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CheckedDocument } from './checked-document.js';
import { checkedDocument, drawnSmall } from './checked-document.js';

const hour = 60 * minute;
/** What was read, and is not kept. */
const refused: ReadonlySet<ProblemCode> = new Set(['FILE_TYPE_NOT_ACCEPTED', 'FILE_TOO_LARGE', 'DOSSIER_FULL']);

/**
 * Where documents that people hand in are read, and those that were kept are drawn small. Each agency and each worker waits in a line of their own; and whoever had so
 * many refused within an hour is read no more, because a refused one takes as much to read as one that is kept.
 */
@Injectable()
export class DocumentGate {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'documentChecks' | 'refusedDocuments' | 'requestCounts'>,
  ) {}

  /** @throws {HttpProblem} 429; else as reading and `keep` do */
  async pass<Kept>(by: Caller, given: Uint8Array, keep: (read: CheckedDocument) => Promise<Kept>): Promise<Kept> {
    const { documentChecks, refusedDocuments, requestCounts } = this.parts;
    const counted = (times: number) => requestCounts.hit(`refused documents of ${subjectOf(by)}`, hour, times);
    const { endsIn, hits } = await counted(0);
    if (hits >= refusedDocuments)
      throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(Math.ceil(endsIn / 1000)) });
    try {
      return await keep(await checkedDocument(documentChecks, given, sideOf(by)));
    } catch (problem) {
      if (problem instanceof HttpProblem && refused.has(problem.code)) await counted(1);
      throw problem;
    }
  }

  /** A picture that was kept, small; undefined where there is none of it. @throws {HttpProblem} 503 while too many wait */
  small(by: Caller, bytes: Uint8Array): Promise<Uint8Array | undefined> {
    return drawnSmall(this.parts.documentChecks, bytes, sideOf(by));
  }
}

/** Who waits in one line. */
const sideOf = (by: Caller): string => (by.kind === 'officer' ? `agency ${by.agency}` : subjectOf(by));
