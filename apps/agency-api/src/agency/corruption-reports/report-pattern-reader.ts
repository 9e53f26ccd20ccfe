import { Inject, Injectable } from '@nestjs/common';
import type { ReportPatterns } from '@puente/contracts/answers/agency';
import type { OfficerId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { CorruptionReport, Pattern } from '@puente/domain/kinds/corruption-report';
import { patternsIn } from '@puente/domain/kinds/corruption-report';
import { drawsNaming } from '@puente/persistence/draws';
import { everyCorruptionReport } from '@puente/persistence/queries';
import type { ReportContent } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import { ReportDoor } from '../../cases/file/report-door.js';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { marksOf } from '../../cases/file/report-marks.js';

type Item = z.output<typeof ReportPatterns>['items'][number];
const ninetyDays = 90 * 86_400_000;
const mostShown = 50;
const fieldOf = { officer: 'officers', office: 'offices', telephone: 'telephones' } as const;

/** The same officer, office or telephone in several reports, and how often draws named such an officer. */
@Injectable()
export class ReportPatternReader {
  constructor(
    private readonly door: ReportDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'pool' | 'vault'>,
  ) {}

  read(by: Caller): Promise<z.output<typeof ReportPatterns>> {
    return asking({ purpose: 'lists' }, () => this.readAll(by));
  }

  private async readAll(by: Caller): Promise<z.output<typeof ReportPatterns>> {
    const theirs: Pick<CorruptionReport, 'caseId' | 'marks'>[] = [];
    for await (const { caseId, marks } of everyCorruptionReport(this.parts.pool, this.door.seenBy(by)))
      theirs.push({ caseId, marks });
    const items: Item[] = [];
    for (const one of patternsIn(theirs).slice(0, mostShown)) items.push(await this.item(one));
    return { items };
  }

  private async item(pattern: Pattern): Promise<Item> {
    const name = await this.nameOf(pattern);
    const { of, reports } = pattern;
    return {
      ...{ of, name, reports: [...reports] },
      ...(of === 'officer' ? { draws: await this.drawsOf(name as OfficerId) } : {}),
    };
  }

  /** The mark says nothing; one of the reports says whom it is of. */
  private async nameOf({ mark, of, reports: [first] }: Pattern): Promise<string> {
    const { pool, vault } = this.parts;
    const file = first && ((await readCase(pool, first))?.file as CorruptionReport | undefined);
    for (const { part } of (file?.said ?? []).filter((one) => one.part.picture !== true)) {
      const content: ReportContent = (first && (await vault.reports.read(first, part))) ?? {};
      const found = content[fieldOf[of]]?.find((one) =>
        marksOf(vault.reports, { [fieldOf[of]]: [one] }).some((its) => its.mark === mark),
      );
      if (found !== undefined) return found;
    }
    return '';
  }

  private async drawsOf(officer: OfficerId): Promise<{ named: number; files: number }> {
    const now = this.parts.clock.now();
    return drawsNaming(this.parts.pool, officer, instant(milliseconds(now) - ninetyDays));
  }
}
