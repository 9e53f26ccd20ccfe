import { instant } from '@puente/domain/kernel';
import type { ReadingPaper } from './index.js';
import { readingPdf } from './index.js';
import { textIn } from './text-in-pdf.sample.js';

const paper: ReadingPaper = {
  ...{ language: 'es', title: 'Expediente para apelar', number: 'GT-26-7K3M9Q-X', author: 'Guatemala' },
  madeAt: instant('2026-11-24T15:04:05.000Z'),
  lead: ['Trámite GT-26-7K3M9Q-X.'],
  mark: 'Datos de demostración',
  sections: [
    {
      heading: 'Qué se decidió',
      items: [{ about: 'U-1 · Instalar', texts: ['No lo mostró', 'Base legal: artículo 7'] }],
    },
    { heading: 'Pruebas', items: [] },
  ],
};
const line = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('[F48] a paper that is read for an appeal', () => {
  it('says all that it is given, in order, and no heading of nothing', async () => {
    const text = line(textIn(await readingPdf(paper)));
    const said = [
      ...['Expediente para apelar', 'Trámite GT-26-7K3M9Q-X.', 'Datos de demostración', 'Qué se decidió'],
      ...['U-1 · Instalar', 'No lo mostró', 'Base legal: artículo 7'],
    ];
    const places = said.map((one) => text.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('Pruebas');
  });

  it('is read aloud: it has its language, its title and the structure of its headings', async () => {
    const file = (await readingPdf(paper)).toString('latin1');
    for (const part of ['/Lang (es)', '/DisplayDocTitle true', '/S /H1', '/S /H2', '<pdfuaid:part>1<', '/MarkInfo'])
      expect(file).toContain(part);
    expect(await readingPdf(paper)).toEqual(await readingPdf(paper));
  });

  it('goes on to further pages, each with the number, and cuts no long reason', async () => {
    const reason = Array.from({ length: 1200 }, (_, index) => `razón${String(index)}`).join(' ');
    const pdf = await readingPdf({ ...paper, sections: [{ heading: 'Por qué', items: [{ texts: [reason] }] }] });
    const text = line(textIn(pdf));
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(1);
    for (const word of ['razón0 ', 'razón600 ', 'razón1199']) expect(text).toContain(word);
    expect(text.match(/GT-26-7K3M9Q-X · Expediente/g)?.length).toBeGreaterThan(0);
  });
});
