import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { refusalCodes } from '@puente/domain/kernel';
import { answersIn, pageLanguages } from '@puente/words/languages';
import { z } from 'zod';
import { commandIdOf, idempotencyKey, requestHash, seenVersion } from './asking/conditions.js';
import { frames } from '../parts/fault-log.js';
import { parse } from './problems/invalid-input.js';
import { acceptedLanguage } from '@puente/words/languages';
import type { Problem } from './problems/problem.js';
import { HttpProblem, problemDocument, RefusalProblem } from './problems/problem.js';
import { problemCodes } from './problems/problem-codes.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { refusalStatus } from './problems/refusal-status.js';
import { traceId } from './server/trace.js';

const thrown = (act: () => unknown): Problem => {
  try {
    act();
  } catch (fault) {
    return fault as Problem;
  }
  throw new Error('nothing was thrown');
};

describe('a refusal', () => {
  it('has one status for each code of the law, and no code of HTTP’s own', () => {
    expect(Object.keys(refusalStatus).sort()).toEqual([...refusalCodes].sort());
    for (const code of Object.keys(problemCodes)) expect(refusalCodes).not.toContain(code);
    for (const language of pageLanguages)
      expect(Object.keys(answersIn(language).problems).sort()).toEqual(Object.keys(problemCodes).sort());
  });

  it('of somebody else’s case is said as if there were none', () => {
    const say = (problem: Problem) => problemDocument(problem, 'es', 't');
    expect(say(new RefusalProblem('NOT_YOUR_CASE', { agency: 'mx-stps' }))).toEqual(
      say(new RefusalProblem('NO_SUCH_CASE')),
    );
  });

  it('is said with its detail, its field, and in the language asked for', () => {
    const problem = new RefusalProblem('STALE_FILE', { seen: 3, current: 5 }, 'header.If-Match');
    expect(problemDocument(problem, 'en', 'trace')).toEqual({
      type: '/docs/problems/STALE_FILE',
      title: 'The file changed: you saw version … and it is at …. Read it again, then decide.',
      status: 412,
      detail: expect.stringContaining('version 3') as string,
      code: 'STALE_FILE',
      arguments: { seen: 3, current: 5 },
      traceId: 'trace',
      errors: [{ field: 'header.If-Match', code: 'STALE_FILE', message: expect.stringContaining('5') as string }],
    });
  });
});

describe('what a refusal names, for programs,', () => {
  const named = (...problem: ConstructorParameters<typeof RefusalProblem>) =>
    problemDocument(new RefusalProblem(...problem), 'en', 't').arguments;

  it('is what its code is said to name: nothing beside it, and nothing of another kind or that is not known', () => {
    expect(named('DEADLINE_PASSED', { dueOn: '2026-05-02', person: 'Ixchel' })).toEqual({ dueOn: '2026-05-02' });
    expect(named('DEADLINE_PASSED', { dueOn: '2026-05-02T10:00:00.000Z' })).toEqual({});
    expect(named('HEARING_OPEN', { dueOn: '–' })).toEqual({});
    expect(named('EXTENSION_TOO_LONG', { atMost: '14' })).toEqual({});
    expect(named('NOT_YOUR_CASE', { caseId: 'GT-26-7K3M9Q-X' })).toEqual({});
  });

  it('leaves its title the same whenever it occurs', () => {
    const title = (until: string) => problemDocument(new RefusalProblem('HOLD_TOO_LONG', { until }), 'en', 't').title;
    expect(title('2026-05-02')).toBe(title('2027-05-02'));
    for (const language of pageLanguages)
      for (const code of refusalCodes)
        expect(problemDocument(new RefusalProblem(code), language, 't').title).not.toMatch(/[{}]/);
  });
});

describe('input', () => {
  const schema = z.strictObject({ person: z.strictObject({ surnames: z.array(z.string().min(1)) }) });

  it('is refused with a path for each fault, and one for each field too many', () => {
    const problem = thrown(() =>
      parse(schema, { person: { surnames: ['a', '', 3], role: 'x' }, stage: 'y', agencyId: 'z' }),
    );
    const { errors } = problem.say('en');
    expect(errors.map(({ field }) => field).sort()).toEqual([
      'agencyId',
      'person.role',
      'person.surnames.1',
      'person.surnames.2',
      'stage',
    ]);
    expect(problem.say('es').detail).not.toBe(problem.say('en').detail);
  });

  it('with faults without end is told the first of them, each in few words', () => {
    const names = Array.from({ length: 15_000 }, (_, n) => `${n}-${'x'.repeat(n === 0 ? 100_000 : 5)}`);
    const surnames = Array.from({ length: 15_000 }, () => 3);
    for (const body of [Object.fromEntries(names.map((name) => [name, 1])), { person: { surnames } }]) {
      const { detail, errors } = thrown(() => parse(schema, body)).say('en');
      expect(errors).toHaveLength(50);
      expect(detail.length).toBeLessThan(30_000);
    }
  });

  it('that is no object at all is the body’s fault', () => {
    expect(thrown(() => parse(schema, null)).say('en').errors).toMatchObject([{ field: 'body' }]);
    expect(thrown(() => parse(z.string(), 3, 'query.q')).say('en').errors).toMatchObject([{ field: 'query.q' }]);
  });
});

describe('headers', () => {
  it('bring a key of visible characters', () => {
    const key = (value?: string) =>
      idempotencyKey({ headers: value === undefined ? {} : { 'idempotency-key': value } });
    expect(key('0b7c-1')).toBe('0b7c-1');
    expect(thrown(() => key()).code).toBe('IDEMPOTENCY_KEY_MISSING');
    for (const odd of ['a b', 'ñ', 'x'.repeat(129), 'a\tb'])
      expect(thrown(() => key(odd)).code).toBe('INVALID_REQUEST');
  });

  it('bring the version that was read', () => {
    const seen = (value: string | undefined, required = false) =>
      seenVersion({ headers: value === undefined ? {} : { 'if-match': value } }, required);
    expect(seen('"7"')).toBe(7);
    expect(seen(undefined)).toBeUndefined();
    expect(thrown(() => seen(undefined, true))).toMatchObject({ code: 'IF_MATCH_MISSING', status: 428 });
    for (const odd of ['', '*', 'W/"7"', '"7", "8"', '"-1"', 'seven']) expect(thrown(() => seen(odd)).status).toBe(400);
  });

  it('ask for Spanish or English, Spanish where for neither', () => {
    const asked = [undefined, '', 'de', 'en', 'en-GB,es;q=0.8', 'es;q=0.2, en;q=0.9', 'en;q=0', '*'];
    expect(asked.map(acceptedLanguage)).toEqual(['es', 'es', 'es', 'en', 'en', 'en', 'es', 'es']);
  });

  it('carry on the caller’s trace where it is one', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(traceId({ headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } })).toBe(trace);
    expect(traceId({ headers: { traceparent: 'evil\nline' } })).toMatch(/^[0-9a-f]{32}$/);
  });

  it('give two people two commands for one key', () => {
    expect(commandIdOf('officer:a', 'k')).not.toBe(commandIdOf('officer:b', 'k'));
    expect(requestHash('x', { a: 1 })).not.toBe(requestHash('x', { a: 2 }));
  });
});

describe('the filter', () => {
  const secret = 'Ixchel Demostración';
  @Controller()
  class Faulty {
    @Get('bug')
    bug(): never {
      throw new TypeError(`cannot read ${secret}`);
    }
    @Get('down')
    down(): never {
      throw Object.assign(new Error(`connect ${secret}`), { code: 'ECONNREFUSED' });
    }
    @Get('limit/:number')
    limit(): never {
      throw new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': '9' });
    }
  }
  @Module({ controllers: [Faulty] })
  class FaultyModule {}

  const logged: unknown[] = [];
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const adapter = new FastifyAdapter({ genReqId: traceId });
    app = await NestFactory.create(FaultyModule, adapter, { logger: false });
    const keep = (...what: unknown[]) => logged.push(what);
    const log = { error: keep, warn: keep };
    app.useGlobalFilters(new ProblemFilter(log));
    await app.init();
    await adapter.getInstance().ready();
  });
  afterAll(() => app.close());

  it('masks what it does not know outward, and logs it inward without what it says', async () => {
    const answer = await app.inject({ url: '/bug', headers: { 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const body: { traceId: string; code: string } = answer.json();
    expect(body.code).toBe('INTERNAL_FAULT');
    expect(answer.body + JSON.stringify(logged)).not.toContain(secret);
    expect(JSON.stringify(logged)).toContain(body.traceId);
    expect(JSON.stringify(logged)).toContain('TypeError');
  });

  it('tells an outage from a bug', async () => {
    const answer = await app.inject('/down');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.body).not.toContain(secret);
  });

  it('keeps the headers of a problem, and answers for addresses that nobody serves', async () => {
    expect((await app.inject('/limit/1')).headers['retry-after']).toBe('9');
    expect((await app.inject('/nowhere')).json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('logs who is turned away by trace and kind of address, and nothing of what the address names', async () => {
    logged.length = 0;
    const answer = await app.inject(`/limit/${encodeURIComponent(secret)}`);
    const { traceId: trace } = answer.json<{ traceId: string }>();
    const fields = { traceId: trace, code: 'TOO_MANY_REQUESTS', method: 'GET', route: '/limit/:number' };
    expect(logged).toEqual([[fields, 'somebody was turned away']]);
    await app.inject('/nowhere');
    expect(logged).toHaveLength(1);
  });

  it('logs no message, of causes neither', () => {
    const fault = new Error(secret, { cause: new Error(secret) });
    expect(JSON.stringify(frames(fault))).not.toContain(secret);
  });
});
