import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Emergency } from '@puente/contracts/answers/public';
import { Emergencies } from '@puente/contracts/answers/public';
import type { ForceMajeure } from '@puente/domain/kinds/force-majeure';
import { lastDayOf, pausesInForce } from '@puente/domain/kinds/force-majeure';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import { pauseFiles } from '@puente/persistence/queries';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** Whose clocks stand still, since when, until when at the latest, and by which act. Open to everybody. */
@ApiTags('pauses')
@Controller('emergencies')
export class EmergenciesController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules'>) {}

  @Get()
  @Header('cache-control', 'public, max-age=30')
  @Operation({
    id: 'listEmergencies',
    summary: 'The emergencies for which this country stopped clocks, each with its act and its last day.',
    answer: { description: 'Newest first, a hundred at most.', type: named('Emergencies', Emergencies) },
  })
  async list(): Promise<Emergencies> {
    const { here, pool, rules: book } = this.parts;
    const rules = book.country(here);
    if (rules === undefined) throw new Error('a node without the pack of its country');
    const { atMost, source } = rules.emergencies;
    const files = (await pauseFiles(pool)).map(({ file }) => file);
    const approved = files.filter(({ approvedBy }) => approvedBy !== undefined);
    return { atMost, source: { ...source }, items: approved.map((file) => this.published(file, rules)) };
  }

  private published(file: ForceMajeure, { agencies, regions }: CountryRules): Emergency {
    const { act, approval, caseId: number, endedOn, reason, since, words } = file;
    const { clock, rules } = this.parts;
    const approver = agencies.find(({ id }) => id === approval)?.name;
    return {
      ...{ number, reason, words: { ...words } },
      ...(act === undefined ? {} : { act: { ...act } }),
      ...(approver === undefined ? {} : { approvedBy: { ...approver } }),
      regions:
        file.regions === 'all'
          ? file.regions
          : file.regions.map((code) => {
              const name = regions.find((region) => region.code === code)?.name;
              return { code, name: { ...(name ?? { es: code }) } };
            }),
      ...(since === undefined ? {} : { since }),
      until: lastDayOf(file, rules),
      ...(endedOn === undefined ? {} : { endedOn }),
      inForce: pausesInForce([file], clock.now(), rules).length > 0,
    };
  }
}
