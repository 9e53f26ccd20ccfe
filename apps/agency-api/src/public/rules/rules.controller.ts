import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { AgreementsInForce, AgreementText, DecisionTexts, WhatIf } from '@puente/contracts/answers/public';
import { whatIf } from '@puente/domain/book';
import { sayExplanation } from '@puente/words/explanations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parsed } from '../../http/asking/body.js';
import { Limited } from '../../http/limits/limited.js';
import { publishedJson } from '../../http/operation/published.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { parse } from '../../http/problems/invalid-input.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { lookUpLimits } from '../catalogue/search-limits.js';
import { agreementsInForce } from './agreements-in-force.js';
import { AgreementAsked, whatIfQuery, whatIfShape } from './what-if-query.js';

/** The periods of the law, as a lawyer reads them, and a deadline before it exists. Open to everybody. */
@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'rules'>) {}

  @Get()
  @Operation({
    id: 'listRules',
    summary: 'Every version of every agreement: its periods, who must act, whose days count, and what happens at zero.',
    answer: {
      description: 'By agreement, the newest version first.',
      type: named('AgreementsInForce', AgreementsInForce),
      unchanged: true,
    },
  })
  list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    return publishedJson({ items: agreementsInForce(this.parts.rules) } satisfies AgreementsInForce, request, reply);
  }

  @Get('agreements/:agreement')
  @ApiParam({
    name: 'agreement',
    description: 'Its id, as `/rules` names it.',
    schema: schemaOf(whatIfShape.agreement),
  })
  @Operation({
    id: 'readAgreement',
    summary: 'The newest version of an agreement as it is written: what a change of it begins with.',
    answer: {
      description: 'In the shape in which it is proposed.',
      type: named('AgreementText', AgreementText),
      unchanged: true,
    },
    refusals: ['NOT_FOUND'],
  })
  text(
    @Param('agreement', parsed(whatIfShape.agreement, 'path.agreement')) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | undefined {
    const [newest] = this.parts.rules.agreements
      .filter((one) => one.id === id)
      .toSorted((one, other) => other.version - one.version);
    if (newest === undefined) throw new HttpProblem('NOT_FOUND');
    return publishedJson(newest, request, reply);
  }

  @Get('texts')
  @Operation({
    id: 'listDecisionTexts',
    summary: 'What officers of this country say again and again in decisions: they choose from it and complete it.',
    answer: {
      description: 'By the field that it is for.',
      type: named('DecisionTexts', DecisionTexts),
      unchanged: true,
    },
  })
  texts(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string | undefined {
    const { here, rules } = this.parts;
    const items = [...(rules.country(here)?.decisionTexts ?? [])];
    return publishedJson({ items } satisfies DecisionTexts, request, reply);
  }

  @Get('what-if')
  @ApiQuery({ name: 'agreement', description: 'Its id.', schema: schemaOf(whatIfShape.agreement) })
  @ApiQuery({ name: 'version', description: 'Of the agreement.', schema: schemaOf(whatIfShape.version) })
  @ApiQuery({ name: 'period', description: 'Which one, as `/rules` names it.', schema: schemaOf(whatIfShape.period) })
  @ApiQuery({
    name: 'country',
    description: 'Whose working days count: a party.',
    schema: schemaOf(whatIfShape.country),
  })
  @ApiQuery({
    name: 'from',
    description: 'The day of what opens it, or of service.',
    schema: schemaOf(whatIfShape.from),
  })
  @ApiQuery({
    ...{ name: 'pausedFrom', required: false },
    ...{ description: 'On which it stands still.', schema: schemaOf(whatIfShape.pausedFrom) },
  })
  @ApiQuery({
    ...{ name: 'goesOn', required: false },
    ...{ description: 'On which it goes on; left out, it stands still.', schema: schemaOf(whatIfShape.goesOn) },
  })
  @ApiQuery({
    ...{ name: 'extendedBy', required: false },
    ...{ description: 'Days by which the host extends its review.', schema: schemaOf(whatIfShape.extendedBy) },
  })
  @Limited(...lookUpLimits)
  @Operation({
    id: 'askWhatIf',
    summary: 'When a period would end, how that is counted, and what happens then: by what counts the real ones.',
    answer: { description: 'The day, step by step.', type: named('WhatIf', WhatIf), unchanged: true },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  ask(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | undefined {
    const { rules } = this.parts;
    const asked = parse(AgreementAsked, query, 'query');
    const agreement = rules.agreements.find(({ id, version }) => id === asked.agreement && version === asked.version);
    if (agreement === undefined) throw new HttpProblem('NOT_FOUND');
    const question = parse(whatIfQuery(agreement), query, 'query');
    const answer = whatIf({ agreement, ...question }, rules);
    const country = rules.country(question.country);
    if (country === undefined) throw new HttpProblem('NOT_FOUND');
    const said: WhatIf = {
      ...{ agreement: agreement.id, version: agreement.version, period: question.period, country: question.country },
      ...(answer.dueOn === undefined ? {} : { dueOn: answer.dueOn }),
      says: sayExplanation(answer.explanation, answeredIn(request)),
      ...{ reminders: [...answer.reminders], atZero: [...answer.atZero] },
      holidaysKnownUntil: country.calendar.coversUntil,
      demonstration: agreement.demonstration,
    };
    return publishedJson(said, request, reply);
  }
}
