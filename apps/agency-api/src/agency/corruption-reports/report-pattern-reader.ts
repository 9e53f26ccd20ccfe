import { Inject, Injectable } from '@nestjs/common';
import type { ReportPatterns } from '@puente/contracts/answers/agency';
import type { CaseId, OfficerId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { CorruptionReport, Pattern } from '@puente/domain/kinds/corruption-report';
import { patternsIn } from '@puente/domain/kinds/corruption-report';
import { drawsNaming } from '@puente/persistence/draws';
import { corruptionReportFiles } from '@puente/persistence/queries';
import type { ReportContent } from '@puente/persistence/vault';
import type { z } from 'zod';
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

  async read(by: Caller): Promise<z.output<typeof ReportPatterns>> {
    const files = (await corruptionReportFiles(this.parts.pool)).map(({ file }) => file);
    const theirs = new Map(files.filter((file) => this.door.opens(by, file)).map((file) => [file.caseId, file]));
    const found = patternsIn([...theirs.values()]).slice(0, mostShown);
    return { items: await Promise.all(found.map((one) => this.item(one, theirs))) };
  }

  private async item(pattern: Pattern, files: ReadonlyMap<CaseId, CorruptionReport>): Promise<Item> {
    const name = await this.nameOf(pattern, files);
    const { of, reports } = pattern;
    return {
      ...{ of, name, reports: [...reports] },
      ...(of === 'officer' ? { draws: await this.drawsOf(name as OfficerId) } : {}),
    };
  }

  /** The mark says nothing; one of the reports says whom it is of. */
  private async nameOf({ mark, of, reports: [first] }: Pattern, files: ReadonlyMap<CaseId, CorruptionReport>) {
    const { reports } = this.parts.vault;
    const file = first === undefined ? undefined : files.get(first);
    for (const { part } of file?.said ?? []) {
      const content: ReportContent = (await reports.read(first as CaseId, part)) ?? {};
      const found = content[fieldOf[of]]?.find((one) =>
        marksOf(reports, { [fieldOf[of]]: [one] }).some((its) => its.mark === mark),
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
