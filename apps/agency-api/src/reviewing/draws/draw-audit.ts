import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, startOfDay, todayIn } from '@puente/domain/clocks';
import { namedIn } from '@puente/domain/draws';
import type { AgencyId, Instant, PlainDate } from '@puente/domain/kernel';
import type { KeptDraw } from '@puente/persistence/draws';
import { commitmentsOf, drawsBetween } from '@puente/persistence/draws';
import { hmacOnceOver } from '@puente/platform/chance';
import { drawFaults } from '@puente/settlement/journal';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import { cursorAt } from '../../http/asking/page-cursor.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { timeZoneHere } from '../../parts/today-at.js';
import type { DayOfDraws } from '@puente/contracts/answers/reviewing';

type Answer = z.output<typeof DayOfDraws>;
const pageSize = 100;

/** Draws of a day as an auditor sees them: what the node was bound to, who could have been drawn, and each drawn again. */
@Injectable()
export class DrawAudit {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules' | 'seeds'>,
  ) {}

  /** @param agency whose files alone are told of, to whoever supervises there and audits nothing */
  async day(day: PlainDate, after: Pick<KeptDraw, 'at' | 'caseId'> | undefined, agency?: AgencyId): Promise<Answer> {
    const { clock, pool, seeds } = this.parts;
    const [from, until] = [startOfDay(timeZoneHere(this.parts), day), endOfDay(timeZoneHere(this.parts), day)];
    const whose = agency === undefined ? {} : { agency };
    const asked = { from, until, limit: pageSize + 1, ...(after && { after }), ...whose };
    const found = await asking({ purpose: 'lists' }, () => drawsBetween(pool, asked));
    const page = found.slice(0, pageSize);
    const draws = [];
    for (const draw of page) draws.push(await this.audited(draw));
    const commitments = commitmentsOf(pool);
    const commitment = await commitments.find(day, seeds.commitment(day));
    const last = page.at(-1);
    return {
      day,
      ...(commitment && {
        commitment: {
          ...{ hash: commitment.commitment, committedAt: commitment.committedAt },
          inTime: commitment.committedAt < from,
          chainHolds: await commitments.verify(),
        },
      }),
      ...(this.isOver(day, clock.now()) ? { seed: seeds.reveal(day) } : {}),
      draws,
      ...(found.length > pageSize && last ? { next: cursorAt(last.caseId, last.at) } : {}),
    };
  }

  private async audited(draw: KeptDraw): Promise<Answer['draws'][number]> {
    const { clock, here, pool, rules, seeds } = this.parts;
    const { caseId, at, event } = draw;
    const hmac = hmacOnceOver(seeds, todayIn(timeZoneHere(this.parts), clock.now()));
    const on = { pool, rules, here, timeZone: timeZoneHere(this.parts), hmac };
    const faults = await asking({ purpose: 'law' }, () => drawFaults(draw, on));
    return { caseId, at, type: event.type, draw: { ...event.draw }, named: { ...namedIn(event) }, faults: [...faults] };
  }

  private isOver(day: PlainDate, now: Instant): boolean {
    return day < todayIn(timeZoneHere(this.parts), now);
  }
}
