import { ReportFollowed } from '@puente/contracts/answers/public';
import { pagesIn } from '@puente/words/languages';
import * as React from 'react';
import { drawn, read } from '../visit/drawn.sample.js';
import { AddForm, Followed, ReportForm } from './index.js';

const [es, en] = [pagesIn('es'), pagesIn('en')];

const looked: ReportFollowed = ReportFollowed.parse({
  ...{ stage: 'looked-into', receivedOn: '2026-03-03', dueOn: '2026-03-31', given: 2, open: true, overdue: false },
  beyond: { name: { es: 'Contraloría' }, reach: { es: 'Sin cita', en: 'Without an appointment' } },
});

describe('[F50] [F68] the pages of a report without a name', () => {
  it('ask for what happened, and for nothing of whoever says it', () => {
    const form = drawn(React.createElement(ReportForm, { fault: undefined, offices: [], typed: '' }));
    expect([...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name)).toEqual(['words', 'telephone', 'picture']);
    expect(form).toContain('accept="image/jpeg,image/png"');
    expect(form).toContain('autoComplete="off"');
  });

  it('[F50] offer the offices of the country, and promise to shut it to the office that is chosen, not to a name in the words', () => {
    const offices = [{ id: 'gt-mintrab', name: 'Ministerio de Trabajo' }];
    const form = drawn(React.createElement(ReportForm, { fault: undefined, offices, typed: '' }));
    expect(form).toContain('<option value="gt-mintrab">Ministerio de Trabajo</option>');
    expect(form).toContain('<option value="" selected="">');
    for (const { report } of [es, en]) expect(report.promises.join()).not.toMatch(/whom you name|usted nombre/);
    expect(es.report.promises.join()).toContain('de la oficina que usted elija');
  });

  it('say how far it is, until when somebody must act, and to whom else one can go', () => {
    const page = read(React.createElement(Followed, { report: looked }));
    for (const said of ['está viendo su denuncia', '31 de marzo', 'Contraloría', 'Sin cita'])
      expect(page).toContain(said);
    expect(page).not.toContain('Pasó el plazo');
    expect(read(React.createElement(Followed, { report: { ...looked, overdue: true } }))).toContain('Pasó el plazo');
    expect(read(React.createElement(Followed, { report: looked }), 'en')).toContain('Without an appointment');
  });

  it('give the answer in the office’s words, and keep the receipt out of every address', () => {
    const answer = { outcome: 'founded', words: 'Ya no atiende <allí>' } as const;
    const page = drawn(React.createElement(Followed, { report: { ...looked, stage: 'answered', answer } }));
    expect(page).toContain('Ya no atiende &lt;allí&gt;');
    const form = drawn(React.createElement(AddForm, { receipt: 'ABCDEFGH12345678', fault: undefined }));
    expect(form).toContain('method="post"');
    expect(form).not.toMatch(/(href|action)="[^"]*ABCD/);
  });
});
