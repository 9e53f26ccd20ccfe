import type { PreCheckView } from '@puente/contracts/answers/public';
import { must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { statementsOf } from './statements.js';

let gt: TestNode;
let anyone: Person;
beforeAll(async () => {
  gt = await testNode('GT');
  anyone = gt.bearer();
});
afterAll(() => gt.close());

const view = ({ body }: Answer) => body as unknown as PreCheckView;
const check = async (query: string, language = 'es') =>
  view(await must(anyone.get(`/pre-check?${query}`, { 'accept-language': language })));

/** Statements of a request that leave for the database while something is done; the node's own looks at its rules apart. */
async function counted(what: () => Promise<unknown>, node = gt): Promise<number> {
  const names = statementsOf(node.parts.pool);
  await what();
  return names.filter((name) => /^(precedents|catalogue|cases):/.test(name)).length;
}

describe('[F53][F54] a pre-check', () => {
  it('says what is recognised, what is missing and where to gain it, before anybody applies', async () => {
    const { from, hosts } = await check('from=MX:EC0326&host=GT');
    const [host] = hosts;
    expect(from).toMatchObject({ country: 'MX', name: 'México', standard: { code: 'EC0326' } });
    expect(hosts).toHaveLength(1);
    expect(host).toMatchObject({
      host: { country: 'GT', name: 'Guatemala' },
      outcome: 'compared',
      says: 'Quedan cubiertas 3 de 4 unidades.',
      price: { minor: 0, says: 'Gratis: nadie puede cobrarle por este trámite.' },
      time: { days: 60, unit: 'business-days', basis: 'law' },
      agreement: { id: 'mx-gt-corridor' },
      automatic: false,
      demonstration: true,
    });
    expect(host?.recognised).toHaveLength(3);
    const [missing] = host?.missing ?? [];
    expect(missing).toMatchObject({ unit: 'GT-DEMO-AL-01-U4', coverage: 'none' });
    const [course] = missing?.courses ?? [];
    expect([course?.provider, course?.where, course?.when].every((text) => text !== undefined && text !== '')).toBe(
      true,
    );
    expect(course?.language).toBe('es');
    expect(host?.time?.says).toContain('Todavía no hay casos suficientes');
    expect(host?.documents.needed.map(({ kind }) => kind)).toEqual(['certificate', 'identity']);
    expect(host?.documents.paperless).toContain('¿Perdió los papeles?');
    expect(host?.agreement?.silence).toContain('Guatemala');
  });

  it('says it in English, with conditions and exclusions in words', async () => {
    const [host] = (await check('from=MX:EC0669&host=GT', 'en')).hosts;
    expect(host?.comparison?.words.conditions[0]).toMatch(/^Condition: /);
    expect(host?.missing[0]).toMatchObject({ coverage: 'partial' });
    expect(host?.missing[0]?.elements.length).toBeGreaterThan(0);
    const [solar] = (await check('from=MX:EC0586.01&host=GT', 'en')).hosts;
    expect(solar?.comparison?.words.exclusions[0]).toMatch(/^Exception: /);
  });

  it('without a host tells of every country with an agreement', async () => {
    const { hosts } = await check('from=MX:EC0586.01');
    expect(hosts.map(({ host }) => host.country)).toEqual(expect.arrayContaining(['CL', 'CO', 'GT', 'PE']));
    expect(hosts.every(({ outcome }) => outcome === 'compared')).toBe(true);
  });

  it('counts only the units that are held', async () => {
    const [whole] = (await check('from=GT:GT-DEMO-EL-01&host=MX')).hosts;
    const [part] = (await check('from=GT:GT-DEMO-EL-01&host=MX&units=GT-DEMO-EL-01-U1')).hosts;
    expect([whole?.recognised.length, part?.recognised.length]).toEqual([1, 0]);
    expect(part?.missing[0]?.elements.join()).toContain('GT-DEMO-EL-01-U2');
    const posted = await must(
      anyone.post('/pre-check', { from: 'GT:GT-DEMO-EL-01', host: 'MX', units: ['GT-DEMO-EL-01-U1'] }),
    );
    expect(view(posted).hosts[0]?.missing).toEqual(part?.missing);
  });

  it('tells where no equivalence says anything, and where no agreement binds', async () => {
    const [unjudged] = (await check('from=MX:EC0001&host=GT')).hosts;
    expect(unjudged).toMatchObject({ outcome: 'no-equivalence', recognised: [], missing: [], time: { basis: 'law' } });
    const [unbound] = (await check('from=GT:GT-DEMO-EL-01&host=CL')).hosts;
    expect(unbound).toMatchObject({ outcome: 'no-agreement', automatic: false });
    expect(unbound?.agreement).toBeUndefined();
  });

  it('is answered for any standard of any country, to every other', async () => {
    for (const { country, rules } of gt.parts.rules.packs) {
      const codes = [...rules.catalogue.standards.keys()];
      // Of a long register every eleventh.
      const some = codes.filter((_, place) => codes.length < 100 || place % 11 === 0);
      const answers = await Promise.all(some.map((code) => anyone.get(`/pre-check?from=${country}:${code}`)));
      expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    }
  });

  it.each([
    ['from=MX:EC9999&host=GT', 404, 'NOT_FOUND'],
    ['from=XX:EC0586.01&host=GT', 404, 'NOT_FOUND'],
    ['from=MX:EC0586.01&host=XX', 404, 'NOT_FOUND'],
    ['from=MX:EC0586.01&host=MX', 400, 'INVALID_REQUEST'],
    ['from=EC0586.01&host=GT', 400, 'INVALID_REQUEST'],
    ['from=MX:EC0586.01&host=GT&who=me', 400, 'INVALID_REQUEST'],
    ['host=GT', 400, 'INVALID_REQUEST'],
  ])('refuses %s', async (query, status, code) => {
    expect(await anyone.get(`/pre-check?${query}`)).toMatchObject({ status, body: { code } });
  });

  it('costs one look at the figures, and none for a minute after, whatever the standard', async () => {
    const fresh = await testNode('GT');
    const asking = async () => {
      for (const from of ['MX:EC0326', 'MX:EC0326', 'MX:EC0118', 'MX:EC0320', 'CL:CL-DEMO-EL-01'])
        await must(fresh.bearer().get(`/pre-check?from=${from}&host=${from.startsWith('MX') ? 'GT' : 'MX'}`));
    };
    try {
      expect(await counted(asking, fresh)).toBe(1);
    } finally {
      // A node that is left running keeps the whole run from its end.
      await fresh.close();
    }
  });

  it('leaves nothing behind', async () => {
    const before = await gt.rows();
    await check('from=MX:EC0118&host=GT');
    expect(await gt.rows()).toEqual(before);
  });

  it('may be kept by whoever stands between, by language', async () => {
    const { headers } = await anyone.get('/pre-check?from=MX:EC0118&host=GT');
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('vary')).toContain('accept-language');
  });
});

describe('words instead of a code', () => {
  const keys = async (query: string) => {
    const { body } = await must(anyone.get(`/pre-check/certificates?${query}`));
    return (body['items'] as readonly { readonly key: string }[]).map(({ key }) => key);
  };

  it('find standards of every country to choose from', async () => {
    const found = await keys('q=albañil');
    for (const key of ['MX:EC0326', 'GT:GT-DEMO-AL-01']) expect(found).toContain(key);
    expect((await keys('q=albañil&country=GT')).every((key) => key.startsWith('GT:'))).toBe(true);
  });

  it('cost one question to the database', async () => {
    expect(await counted(() => keys('q=instalador de paneles'))).toBe(1);
  });
});

describe('[F37][F38][F39][F40][F52][F79] the catalogue', () => {
  it('tells a standard’s edition, its level on both scales, its occupation, and what it replaced', async () => {
    const { body } = await must(anyone.get('/catalogue/CL/standards/CL-DEMO-EL-00'));
    expect(body).toMatchObject({
      version: '1',
      level: 2,
      commonLevel: expect.any(Number) as number,
      framework: { demonstration: true },
      isco08: { code: '7411', title: { es: expect.any(String) as string } },
      replacedBy: [{ code: 'CL-DEMO-EL-01', on: '2023-07-01' }, { code: 'CL-DEMO-FV-01' }],
      inForce: ['CL-DEMO-EL-01', 'CL-DEMO-FV-01'],
      demonstration: true,
    });
    const successor = await must(anyone.get('/catalogue/CL/standards/CL-DEMO-FV-01'));
    expect(successor.body).toMatchObject({ replaces: [{ code: 'CL-DEMO-EL-00' }, { code: 'CL-DEMO-FV-00' }] });
  });

  it('tells what it is worth elsewhere, with the act and the three votes', async () => {
    const { body } = await must(anyone.get('/catalogue/MX/standards/EC0326/equivalences'));
    const items = body['items'] as readonly { to: { country: string }; approval: { committee: { votes: object[] } } }[];
    expect(items.map(({ to }) => to.country)).toEqual(expect.arrayContaining(['CL', 'CO', 'GT', 'PE']));
    for (const { approval } of items) expect(approval.committee.votes).toHaveLength(3);
  });

  it('tells an adopted evaluation as such, and no longer once it is revoked', async () => {
    const routes = async (code: string, to: string) => {
      const { body } = await must(anyone.get(`/catalogue/MX/standards/${code}/equivalences`));
      const items = body['items'] as readonly { to: { country: string }; route: string; adoption?: { id: string } }[];
      return items.filter((item) => item.to.country === to).map(({ route, adoption }) => [route, adoption?.id]);
    };
    expect(await routes('EC0016', 'PE')).toEqual([['adopted', 'ad-pe-cl-ec0016']]);
    expect(await routes('EC0572', 'CO')).toEqual([]);
  });
});

describe('suggestions', () => {
  const path = '/catalogue/MX/standards/EC0586.01/suggestions?host=GT';

  it('are for officers and committees', async () => {
    expect((await anyone.get(path)).status).toBe(401);
    const reviewer = await gt.officer('gt.reviewer', 'gt-mintrab', 'reviewer');
    expect((await reviewer.get(path)).status).toBe(200);
  });

  it('each come with their ground, and are kept nowhere', async () => {
    const reviewer = await gt.officer('gt.reviewer', 'gt-mintrab', 'reviewer');
    const before = await gt.rows();
    const { body } = await must(reviewer.get('/catalogue/CL/standards/CL-DEMO-EL-01/suggestions?host=GT'));
    const items = body['items'] as readonly { code: string; grounds: readonly { kind: string; says: string }[] }[];
    expect(items[0]?.code).toBe('GT-DEMO-EL-01');
    const kinds = items[0]?.grounds.map(({ kind }) => kind) ?? [];
    for (const kind of ['third-country', 'isco08', 'esco', 'words']) expect(kinds).toContain(kind);
    expect(items.every(({ grounds }) => grounds.length > 0 && grounds.every(({ says }) => says !== ''))).toBe(true);
    expect(await gt.rows()).toEqual(before);
  });

  it('reach standards whose register gives no occupation code, by what the work is called', async () => {
    const reviewer = await gt.officer('gt.reviewer', 'gt-mintrab', 'reviewer');
    const { body } = await must(
      reviewer.get('/catalogue/MX/standards/EC0453/suggestions?host=GT', { 'accept-language': 'en' }),
    );
    const items = body['items'] as readonly { code: string; grounds: readonly object[] }[];
    expect(items[0]).toMatchObject({ code: 'GT-DEMO-AL-01', grounds: [{ kind: 'esco' }, {}] });
    expect(JSON.stringify(items)).toContain('Same occupation in ESCO: bricklayer');
  });
});
