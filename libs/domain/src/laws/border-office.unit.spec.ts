import type { AgencyId } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import {
  anApplication,
  given,
  guatemala,
  mexico,
  officer,
  openApplication,
  openDraft,
  people,
  reviewAt,
  sampleRules,
} from '../../specification/index.js';
import { lawOf } from './index.js';

const offices = [
  {
    ...{ id: 'suchiate-tecun-uman', name: { es: 'Oficina de demostración' } },
    sides: [
      { country: mexico, municipality: 'MX-101', agency: 'mx-stps' as AgencyId },
      { country: guatemala, municipality: 'GT-101', agency: 'gt-mintrab' as AgencyId },
    ],
  },
];
const sample = sampleRules();
const rules: RuleBook = {
  ...sample,
  agreements: sample.agreements.map((one) => ({ ...one, borderOffices: offices })),
};
const there = { office: 'suchiate-tecun-uman' } as const;
const elsewhere = officer('gt.counter.i', 'gt-intecap', 'assistant');

const open = openDraft(guatemala);
const recognition = () => given(lawOf('recognition-review'), { ...reviewAt('draft').setting, rules });
const application = () => {
  const { setting } = anApplication();
  return given(lawOf('certification'), { ...setting, rules });
};

describe('[F47] the border office at which somebody files', () => {
  it('is said by who files for the worker, of those as which their agency acts there, and kept in the file', () => {
    const filed = recognition()
      .when({ ...open, ...there }, people.counter)
      .and().theFile;
    expect(filed).toMatchObject({ assistedBy: 'gt-mintrab', assistedAt: 'suchiate-tecun-uman' });
    const applied = application()
      .when({ ...openApplication(), ...there }, people.counter)
      .and().theFile;
    expect(applied).toMatchObject({ assistedBy: 'gt-mintrab', assistedAt: 'suchiate-tecun-uman' });
    expect(recognition().when(open, people.counter).and().theFile).not.toHaveProperty('assistedAt');
  });

  it('is no other agency’s, none that no agreement names, and not the worker’s to say', () => {
    const unknown = { ...open, office: 'nowhere' };
    recognition().when(unknown, people.counter).thenRefused('UNKNOWN_OFFICE', { office: 'nowhere' });
    recognition()
      .when({ ...open, ...there }, elsewhere)
      .thenRefused('UNKNOWN_OFFICE');
    recognition()
      .when({ ...open, ...there }, people.worker)
      .thenRefused('UNKNOWN_OFFICE');
    application()
      .when({ ...openApplication(), ...there }, elsewhere)
      .thenRefused('UNKNOWN_OFFICE');
  });

  it('[R11] an application says with its opening where the worker is', () => {
    const place = { region: 'GT-1', municipality: 'GT-101' } as const;
    const applied = application().when({ ...openApplication(), ...place }, people.counter);
    applied.then({ type: 'application-opened' }, { type: 'region-said', ...place });
    application()
      .when({ ...openApplication(), region: 'XX-1' }, people.counter)
      .thenRefused('UNKNOWN_REGION');
  });
});
