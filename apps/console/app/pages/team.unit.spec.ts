import { chartsReady } from '@puente/ui/charts';
import { consoleIn } from '@puente/words/languages';
import { Frame } from '../layout/frame.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import Team from './team.js';

const officer = (id: string) => ({
  id,
  agency: 'gt-mintrab',
  roles: ['reviewer'],
  active: true,
  habilitations: [],
  absences: [],
});
const ids = ['gt.r1', 'gt.r2', 'gt.r3', 'gt.r4'];
const loaded = {
  days: ['2026-11-30', '2026-12-01'],
  items: ids.map((id, late) => ({ id, open: 4, late, soon: 0, perDay: [0, late] })),
  register: {
    ...{ register: 'GT-26-7K3M9Q-N', items: ids.map(officer) },
    proposals: [{ id: 'c1', officer: 'gt.r3', change: { what: 'passed-over' } }],
    pool: {
      ...{ day: '2026-11-29', members: [{ id: 'gt.r4', roles: ['reviewer'] }] },
      absent: [{ officer: 'gt.r1' }, { officer: 'gt.r2', cover: 'gt.r4' }],
      passedOver: [{ officer: 'gt.r3', reasons: { es: 'Curso', en: 'Course' } }],
    },
  },
};

describe('the page of a team', () => {
  beforeAll(chartsReady);

  it.each(['es', 'en'] as const)(
    'says in %s who has how much, whoever is latest first, and who is in the draw today',
    (language) => {
      const { officers, team } = consoleIn(language);
      const shown = wordsOf(pageDrawn(Team, { language, roles: ['supervisor'], loaded }));
      const rows = ids.map((id) => shown.indexOf(` ${id} `));
      expect([...rows].sort((one, other) => other - one)).toEqual(rows);
      for (const told of [
        team.absent,
        team.coveredBy('gt.r4'),
        `${team.passedOver}: ${language === 'es' ? 'Curso' : 'Course'}`,
        team.drawn,
        team.late(3),
        `${officers.changes['passed-over']} · gt.r3`,
      ])
        expect(shown).toContain(told);
    },
  );

  it('calls its people by their names beside their accounts, and leads to the account', () => {
    const names = { 'gt.r3': 'Ana López', 'gt.r4': 'Ixchel Cumes' };
    const page = pageDrawn(Team, { roles: ['supervisor'], loaded, names });
    const { officers, team } = consoleIn('es');
    const told = [`${officers.changes['passed-over']} · Ana López · gt.r3`, team.coveredBy('Ixchel Cumes · gt.r4')];
    for (const said of [...told, ' Ana López · gt.r3 ', ' gt.r2 ']) expect(wordsOf(page)).toContain(said);
    expect(page).toContain('href="/equipo/cuentas/gt.r3"');
  });

  it('draws how much is due on each day, with its table: whose it is, and who is absent then', () => {
    const { team } = consoleIn('es');
    const absent = { ...officer('gt.r2'), absences: [{ id: 'a1', from: '2026-12-01', until: '2026-12-04' }] };
    const register = { ...loaded.register, items: [absent, officer('gt.r4')] };
    const page = pageDrawn(Team, { roles: ['supervisor'], loaded: { ...loaded, register } });
    const [, drawn = ''] = page.split('aria-labelledby="days"');
    // Six are late, and six due on the second day: one, two and three of three people.
    expect([...drawn.matchAll(/<\/rect><text[^>]*>(\d+)</g)].map(([, count]) => count)).toEqual(['6', '0', '6']);
    const shown = wordsOf(drawn.slice(drawn.indexOf('<table')));
    for (const told of [`1 ${team.absent}`, ' gt.r4 ', ' 3 ']) expect(shown).toContain(told);
    expect(shown).not.toContain(' gt.r1 ');
  });

  it('leads to what is late and to what waits for a second supervisor, and is on the menu of supervisors alone', () => {
    const page = pageDrawn(Team, { roles: ['supervisor'], loaded, within: Frame });
    for (const at of ['/?cola=late', '/?cola=unassigned', '/equipo/cambios/c1', '/equipo/cuentas/gt.r1', '/equipo'])
      expect(page).toContain(`href="${at}"`);
    expect(pageDrawn(Team, { roles: ['reviewer'], loaded, within: Frame })).not.toContain('href="/equipo"');
  });

  it('says so where there is nobody yet, and nothing to approve', () => {
    const { team } = consoleIn('es');
    const nobody = wordsOf(
      pageDrawn(Team, { loaded: { days: [], items: [], register: { items: [], proposals: [] } } }),
    );
    expect(nobody).toContain(team.nobody);
    expect(nobody).toContain(team.noProposals);
  });
});
