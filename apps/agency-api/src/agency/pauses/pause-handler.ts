import { Inject, Injectable } from '@nestjs/common';
import type { PausedRegions } from '@puente/domain/file/case';
import type { CommandId } from '@puente/domain/kernel';
import { agenciesIn, lastDayOf } from '@puente/domain/kinds/force-majeure';
import { countToStop, pauseFiles } from '@puente/persistence/queries';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import type { SettledOpening } from '../../cases/file/new-file.js';
import { NewFile } from '../../cases/file/new-file.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { Pause, Pauses } from '@puente/contracts/answers/agency';
import type { PauseBody } from '@puente/contracts/bodies';

/** Pauses for force majeure, as files of their own. */
@Injectable()
export class PauseHandler {
  constructor(
    private readonly files: NewFile,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'pool' | 'rules'>,
  ) {}

  /** @throws {RefusalProblem} where the law refuses */
  propose(by: Caller, body: PauseBody, commandId: CommandId, requestHash: string): Promise<SettledOpening> {
    const command = { type: 'propose-pause', ...body } as const;
    return this.files.open({ kind: 'force-majeure', command, by, commandId, requestHash });
  }

  async list(): Promise<z.output<typeof Pause>[]> {
    const files = await pauseFiles(this.parts.pool);
    return files.map(({ revision: version, file }) => {
      const { act, approval, caseId, stage, reason, regions, words, proposedAt, sweep } = file;
      return {
        ...{ caseId, version, stage, reason, words, until: lastDayOf(file, this.parts.rules), proposedAt },
        ...(act === undefined ? {} : { act }),
        ...(approval === undefined ? {} : { approval }),
        regions: regions === 'all' ? regions : [...regions],
        ...(sweep === undefined ? {} : { progress: progressOf(sweep) }),
      };
    });
  }

  /** Of a pause that nobody has proposed yet: in how many files a period would stand still. */
  touched(regions: PausedRegions): Promise<number> {
    const { here, pool, rules } = this.parts;
    const agencies = agenciesIn(rules.country(here)?.agencies ?? [], regions);
    return asking({ purpose: 'figures' }, () => countToStop(pool, { regions, agencies }));
  }

  regions(): z.output<typeof Pauses>['regions'] {
    const { here, rules } = this.parts;
    const { municipalities = [], regions = [] } = rules.country(here) ?? {};
    return regions.map(({ code, name }) => ({
      ...{ code, name: { ...name } },
      municipalities: municipalities
        .filter(({ region }) => region === code)
        .map((one) => ({ code: one.code, name: { ...one.name } })),
    }));
  }
}

const progressOf = ({ direction, done, changed, total }: NonNullable<Sweeping['sweep']>) => ({
  ...{ direction, done, changed },
  ...(total === undefined ? {} : { total }),
});
type Sweeping = Awaited<ReturnType<typeof pauseFiles>>[number]['file'];
