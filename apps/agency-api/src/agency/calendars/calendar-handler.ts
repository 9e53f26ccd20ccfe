import { Inject, Injectable } from '@nestjs/common';
import type { CaseRecord } from '@puente/domain/file/case';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { dueOn, recountedDue } from '@puente/domain/around/running-clock';
import type { FileToRecount } from '@puente/persistence/queries';
import { countToRecount, filesToRecount } from '@puente/persistence/queries';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { settleOneOfMany } from '../../parts/one-of-many.js';
import type { CalendarApplied, CalendarPreview } from '@puente/contracts/answers/agency';
import type { CalendarApplyBody } from '@puente/contracts/bodies';

type Preview = z.output<typeof CalendarPreview>;
type Applied = z.output<typeof CalendarApplied>;

const pageSize = 200;

/** A new edition of the country's calendar: which open periods it touches, and then, one by one, their new dates. */
@Injectable()
export class CalendarHandler {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'pool' | 'rules' | 'settlement'>) {}

  async preview(after: CaseId | undefined): Promise<Preview> {
    const found = await this.page(after);
    return {
      to: this.version,
      touched: await countToRecount(this.parts.pool, { country: this.parts.here, version: this.version }),
      items: found.slice(0, pageSize).flatMap((file) => this.moved(file) ?? []),
      ...nextOf(found),
    };
  }

  /**
   * Each period once, by case, period and edition: asked again, what was counted already is left alone.
   *
   * @throws {RefusalProblem} NOT_IN_FORCE where the pack has another edition by now
   */
  async apply(by: Caller, { to, reason, cursor }: CalendarApplyBody): Promise<Applied> {
    if (to !== this.version) throw new RefusalProblem('NOT_IN_FORCE', { version: to }, 'to');
    const found = await this.page(cursor);
    const items: Applied['items'] = [];
    for (const file of found.slice(0, pageSize)) {
      const moved = this.moved(file);
      if (moved === undefined) continue;
      const { caseId, kind } = file;
      const done = await settleOneOfMany(this.parts.settlement, {
        commandId: `calendar/${to}/${caseId}/${moved.clock}` as CommandId,
        ...{ caseId, kind, command: { type: 'recount', to, reason }, by },
      });
      items.push({ ...moved, ...(done.outcome === 'refused' ? done : { outcome: 'recounted' }) });
    }
    return { items, ...nextOf(found) };
  }

  private page(after: CaseId | undefined): Promise<readonly FileToRecount<CaseRecord>[]> {
    const { here: country, pool } = this.parts;
    return filesToRecount(pool, { country, version: this.version, after, limit: pageSize + 1 });
  }

  private moved({ caseId, file: { clock } }: FileToRecount<CaseRecord>): Preview['items'][number] | undefined {
    if (clock === undefined) return undefined;
    const { rules } = this.parts;
    const [dueBefore, dueAfter] = [dueOn(clock, rules), recountedDue(clock, this.version, rules)];
    return {
      ...{ caseId, clock: clock.id, from: clock.calendarVersion, moves: dueBefore !== dueAfter },
      ...(dueBefore === undefined ? {} : { dueBefore }),
      ...(dueAfter === undefined ? {} : { dueAfter }),
    };
  }

  private get version(): string {
    const pack = this.parts.rules.country(this.parts.here);
    if (pack === undefined) throw new Error(`no pack for ${this.parts.here}`);
    return pack.calendar.version;
  }
}

/** Case numbers stand in order; where there is one more than a page, the next begins after the page's last. */
function nextOf(found: readonly { readonly caseId: CaseId }[]): { next?: CaseId } {
  const last = found.length > pageSize ? found[pageSize - 1] : undefined;
  return last === undefined ? {} : { next: last.caseId };
}
