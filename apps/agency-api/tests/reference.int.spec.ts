import type { Certifiers, Reference, StandardsFound } from '@puente/contracts/answers/public';
import { caseKinds } from '@puente/domain/file/case';
import { stagesOf } from '@puente/domain/laws';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let anyone: Person;
beforeAll(async () => {
  node = await testNode('MX');
  anyone = node.bearer();
});
afterAll(() => node.close());

const read = async (language: string): Promise<Reference> =>
  (await must(anyone.get('/reference', { 'accept-language': language }))).body as unknown as Reference;

describe('reference data', () => {
  it('names kinds with their stages, roles, documents, regions and problems, in the reader’s language', async () => {
    const { documentKinds, kinds, problems, regions, roles } = await read('en');
    expect(kinds.map(({ kind }) => kind)).toEqual(caseKinds);
    for (const { kind, stages } of kinds) {
      expect(stages.map(({ stage }) => stage)).toEqual(stagesOf[kind]);
      for (const { name, stage } of stages) expect([stage, name]).not.toEqual([stage, '']);
    }
    expect(roles).toContainEqual({ role: 'reviewer', name: 'a reviewer', staff: true });
    expect(roles).toContainEqual({ role: 'worker', name: 'the worker', staff: false });
    expect(documentKinds).toContainEqual({ kind: 'identity', name: 'identity document' });
    expect(regions.length).toBe(node.parts.rules.country(node.parts.here)?.regions.length);
    const stale = problems.find(({ code }) => code === 'STALE_FILE');
    expect(stale).toEqual({
      ...{ code: 'STALE_FILE', status: 412 },
      title: 'The file changed: you saw version … and it is at …. Read it again, then decide.',
      arguments: [
        { name: 'current', is: 'number' },
        { name: 'seen', is: 'number' },
      ],
    });
    expect((await read('ht')).roles).not.toEqual(roles);
  });

  it.each([
    ['/reference', 'accept-language'],
    ['/countries', undefined],
    ['/rules', undefined],
    ['/rules/agreements/mx-gt-corridor', undefined],
    ['/rules/texts', undefined],
    ['/rules/guarantees', 'accept-language'],
    ['/rules/countries', 'accept-language'],
    ['/rules/procedures', 'accept-language'],
    ['/rules/procedures/consultation', 'accept-language'],
    ['/catalogue/MX/standards?limit=3', undefined],
    ['/catalogue/MX/standards/EC0586.01', undefined],
    ['/catalogue/MX/standards/EC0586.01/equivalences', undefined],
    ['/catalogue/MX/certifiers?limit=3', undefined],
  ])('at %s is asked for again by its tag', async (path, varies) => {
    const language = { 'accept-language': 'en' };
    const whole = await must(anyone.get(path, language));
    expect(whole.headers.get('cache-control')).toBe('public, max-age=60');
    expect(whole.headers.get('vary')?.split(', ').includes('accept-language') ?? false).toBe(varies !== undefined);
    expect(whole.headers.get('content-language')).toBe(varies === undefined ? null : 'en');
    const tag = whole.headers.get('etag') ?? '';
    const again = await anyone.get(path, { ...language, 'if-none-match': tag });
    expect([again.status, again.body]).toEqual([304, { text: '' }]);
    expect((await anyone.get(path, { ...language, 'if-none-match': '"another"' })).status).toBe(200);
    if (varies !== undefined)
      expect((await anyone.get(path, { 'accept-language': 'es', 'if-none-match': tag })).status).toBe(200);
  });
});

describe('the registers', () => {
  const paged = async (path: string) => {
    const items: { readonly code?: string; readonly id?: string }[] = [];
    let cursor: string | undefined;
    for (;;) {
      const { body } = await must(anyone.get(`${path}${cursor === undefined ? '' : `&cursor=${cursor}`}`));
      const page = body as Partial<StandardsFound | Certifiers>;
      items.push(...(page.items ?? []));
      cursor = page.next;
      if (cursor === undefined) return { items, total: page.total };
    }
  };

  it('are listed whole, standards by code', async () => {
    const catalogue = node.parts.rules.country(node.parts.here)?.catalogue;
    const { items, total } = await paged('/catalogue/MX/standards?limit=500');
    expect(total).toBe(catalogue?.standards.size);
    expect(items.map(({ code }) => code)).toEqual([...(catalogue?.standards.keys() ?? [])].sort());
    expect((await must(anyone.get('/catalogue/MX/standards'))).body['items']).toHaveLength(100);
  });

  it('are listed whole, certifiers by name, and of a standard who is accredited for it', async () => {
    const catalogue = node.parts.rules.country(node.parts.here)?.catalogue;
    const { items, total } = await paged('/catalogue/MX/certifiers?limit=100');
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(catalogue?.certifiers.keys()));
    expect([items.length, total]).toEqual([catalogue?.certifiers.size, catalogue?.certifiers.size]);
    const whole = await paged('/catalogue/MX/certifiers?standard=EC0586.01&limit=500');
    expect(await paged('/catalogue/MX/certifiers?standard=EC0586.01&limit=2')).toEqual(whole);
    expect(whole.items.length).toBeLessThan(items.length);
  });

  it.each([
    ['standards?cursor=%27', 'query.cursor'],
    ['standards?q=soldador&cursor=EC0586.01', 'query.cursor'],
    ['standards?limit=501', 'query.limit'],
    ['standards?page=2', 'query.page'],
    ['certifiers?cursor=nobody', 'query.cursor'],
    ['certifiers?standard=EC0586.01&cursor=nobody', 'query.cursor'],
    ['certifiers?limit=0', 'query.limit'],
  ])('say what is wrong with %s', async (asked, field) => {
    const { body, status } = await anyone.get(`/catalogue/MX/${asked}`);
    expect([status, (body['errors'] as { field: string }[])[0]?.field]).toEqual([400, field]);
  });
});
