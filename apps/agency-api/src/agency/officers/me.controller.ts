import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me } from '@puente/contracts/answers/agency';
import { staffRoles } from '@puente/domain/kernel';
import { keepOfficerName } from '@puente/persistence/officer-names';
import { isPageLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { agencyName } from '../../parts/agency-name.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** Who asks, for whatever shows officers their own work. */
@ApiTags('officers')
@Controller('me')
export class MeController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules'>) {}

  @Get()
  @Operation({
    id: 'readMe',
    summary: 'The caller’s agency, what they may do here today, and how the identity provider calls them.',
    description:
      'Name and language stand there where their access token has `name` (or `given_name` and `family_name`) and `locale`. The name is kept for colleagues and auditors (`GET /officers/names`), the language is not.',
    access: { staff: staffRoles },
    answer: { description: 'As the register of officers has it.', type: named('Me', Me) },
  })
  async read(@By() by: Caller, @Req() request: FastifyRequest): Promise<z.output<typeof Me>> {
    const { agency, country, id, roles } = officerIn(by);
    const language = answeredIn(request);
    const { locale, name } = request.profile ?? {};
    const spoken = locale?.split('-')[0]?.toLowerCase();
    const { clock, here, pool, rules } = this.parts;
    if (name !== undefined) await keepOfficerName(pool, { agency, officer: id, name }, clock.now());
    const pack = rules.country(here);
    return {
      ...{ id, country, roles: [...roles], demonstration: pack?.demonstration ?? false },
      agency: { id: agency, name: agencyName(pack, agency, language) },
      timeZone: pack?.calendar.timeZone ?? 'UTC',
      ...(name === undefined ? {} : { name }),
      ...(spoken !== undefined && isPageLanguage(spoken) ? { language: spoken } : {}),
    };
  }
}
