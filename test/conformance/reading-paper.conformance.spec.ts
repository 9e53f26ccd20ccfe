import { readingPdf } from '@puente/credentials/pdf';
import { instant } from '@puente/domain/kernel';
import { askJava, handOver, patience } from './checkers.js';

interface Found {
  readonly found: readonly { readonly flavour: string; readonly faults: readonly string[] }[];
}

const hand = handOver();

test(
  '[F48] the pack for an appeal is PDF/A-2a and PDF/UA-1 by veraPDF, also where it goes over several pages',
  async () => {
    const reason = 'No se mostró en la prueba que la unidad se domina. '.repeat(200);
    const pdf = await readingPdf({
      ...{ language: 'es', title: 'Expediente para apelar', number: 'GT-26-7K3M9Q-X', author: 'Guatemala' },
      ...{ madeAt: instant('2026-11-24T15:04:05.000Z'), lead: ['Trámite GT-26-7K3M9Q-X.'], mark: 'Demostración' },
      sections: [{ heading: 'Qué se decidió', items: [{ about: 'U-1 · Instalar', texts: [reason] }] }],
    });
    const { found } = await askJava<Found>('CheckPaper', hand('appeal.pdf', pdf));
    expect(found.map(({ faults, flavour }) => [flavour, faults])).toEqual([
      ['2a', []],
      ['ua1', []],
    ]);
  },
  patience,
);
