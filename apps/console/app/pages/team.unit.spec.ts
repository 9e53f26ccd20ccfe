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
  loads: ids.map((id, late) => ({ id, open: 4, late, soon: 0 })),
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

  it('leads to what is late and to what waits for a second supervisor, and is on the menu of supervisors alone', () => {
    const page = pageDrawn(Team, { roles: ['supervisor'], loaded, within: Frame });
    for (const at of ['/?cola=late', '/?cola=unassigned', '/equipo/cambios/c1', '/equipo/cuentas/gt.r1', '/equipo'])
      expect(page).toContain(`href="${at}"`);
    expect(pageDrawn(Team, { roles: ['reviewer'], loaded, within: Frame })).not.toContain('href="/equipo"');
  });

  it('says so where there is nobody yet, and nothing to approve', () => {
    const { team } = consoleIn('es');
    const nobody = wordsOf(pageDrawn(Team, { loaded: { loads: [], register: { items: [], proposals: [] } } }));
    expect(nobody).toContain(team.nobody);
    expect(nobody).toContain(team.noProposals);
  });
});
