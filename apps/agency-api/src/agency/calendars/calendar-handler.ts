import { Inject, Injectable } from '@nestjs/common';
import type { CaseRecord } from '@puente/domain/file/case';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { dueOn, endsEarlierForWorker, recountedDue } from '@puente/domain/around/running-clock';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { FileToRecount } from '@puente/persistence/queries';
import { countToRecount, filesToRecount, sealedToRecount } from '@puente/persistence/queries';
import { asking } from '@puente/persistence/rows';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { settleOneOfMany } from '../../parts/one-of-many.js';
import type { CalendarApplied, CalendarPreview } from '@puente/contracts/answers/agency';
import type { CalendarApplyBody } from '@puente/contracts/bodies';

type Preview = z.output<typeof CalendarPreview>;
type Moved = Preview['items'][number];
type Applied = z.output<typeof CalendarApplied>;

const pageSize = 200;

/** A new edition of the country's calendar: which open periods it touches, and then, one by one, their new dates. */
@Injectable()
export class CalendarHandler {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules' | 'settlement'>,
  ) {}

  /** A calendar is the country's: whose file it counts says nothing of who may read this. */
  preview(after: CaseId | undefined): Promise<Preview> {
    return asking({ purpose: 'lists' }, () => this.previewed(after));
  }

  private async previewed(after: CaseId | undefined): Promise<Preview> {
    const found = await this.page(after);
    return {
      to: this.version,
      touched: await countToRecount(this.parts.pool, this.edition),
      items: found.slice(0, pageSize).flatMap((file) => this.moved(file) ?? []),
      ...nextOf(found),
    };
  }

  /**
   * Each period once, by case, period and edition: asked again, what was counted already is left alone. Sealed files are counted and not
   * named; those of somebody who is protected stand still, and are found once they are released.
   *
   * @throws {RefusalProblem} NOT_IN_FORCE where the pack has another edition by now
   */
  async apply(by: Caller, body: CalendarApplyBody): Promise<Applied> {
    if (body.to !== this.version) throw new RefusalProblem('NOT_IN_FORCE', { version: body.to }, 'to');
    return asking({ purpose: 'law' }, () => this.applied(by, body));
  }

  private async applied(by: Caller, { to, reason, cursor }: CalendarApplyBody): Promise<Applied> {
    const recounted = async ({ caseId, kind }: FileToRecount<CaseRecord>, { clock }: Moved) =>
      settleOneOfMany(this.parts.settlement, {
        commandId: `calendar/${to}/${caseId}/${clock}` as CommandId,
        ...{ caseId, kind, command: { type: 'recount', to, reason }, by },
      });
    const found = await this.page(cursor);
    const { next } = nextOf(found);
    const { edition: of, parts } = this;
    for (const file of await sealedToRecount<CaseRecord>(parts.pool, { ...of, after: cursor, upTo: next })) {
      const moved = this.moved(file);
      if (moved !== undefined) await recounted(file, moved);
    }
    const items: Applied['items'] = [];
    for (const file of found.slice(0, pageSize)) {
      const moved = this.moved(file);
      if (moved === undefined) continue;
      const done = await recounted(file, moved);
      // Sealed since the page was read: no more named than the others.
      if (done.outcome === 'refused' && done.code === 'NO_SUCH_CASE') continue;
      items.push({ ...moved, ...(done.outcome === 'refused' ? done : { outcome: 'recounted' }) });
    }
    return { items, ...(next === undefined ? {} : { next }) };
  }

  private page(after: CaseId | undefined): Promise<readonly FileToRecount<CaseRecord>[]> {
    return filesToRecount(this.parts.pool, { ...this.edition, after, limit: pageSize + 1 });
  }

  private get edition() {
    return { country: this.parts.here, version: this.version };
  }

  private moved({ caseId, file }: FileToRecount<CaseRecord>): Moved | undefined {
    const { clock } = file;
    if (clock === undefined) return undefined;
    const { clock: time, rules } = this.parts;
    const [dueBefore, dueAfter] = [dueOn(clock, rules), recountedDue(clock, this.version, rules)];
    const stands = endsEarlierForWorker(file, this.version, time.now(), rules);
    return {
      ...{ caseId, clock: clock.id, from: clock.calendarVersion, moves: dueBefore !== dueAfter && !stands, stands },
      ...(dueBefore === undefined ? {} : { dueBefore }),
      ...(dueAfter === undefined ? {} : { dueAfter }),
    };
  }

  private get version(): string {
    return rulesOf(this.parts.rules, this.parts.here).calendar.version;
  }
}

/** Case numbers stand in order; where there is one more than a page, the next begins after the page's last. */
function nextOf(found: readonly { readonly caseId: CaseId }[]): { next?: CaseId } {
  const last = found.length > pageSize ? found[pageSize - 1] : undefined;
  return last === undefined ? {} : { next: last.caseId };
}
