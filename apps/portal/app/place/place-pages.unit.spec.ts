import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pagesIn } from '@puente/words/languages';
import type { Visit } from '../visit/index.js';
import { VisitProvider } from '../visit/index.js';
import { PlaceForm, placeNamed } from './index.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const regions = [
  { code: 'GT-01', name: 'Guatemala', municipalities: [] },
  { code: 'GT-12', name: 'San Marcos', municipalities: [{ code: 'GT-1217', name: 'Ayutla' }] },
];
const drawn = (place: object): string => {
  const children = React.createElement(PlaceForm, { place: { regions, ...place }, fault: false });
  return renderToStaticMarkup(
    React.createElement(VisitProvider, { visit: { language: 'es', country: 'GT' } as Visit, children }),
  );
};

describe('[F47] where a worker says to be', () => {
  it('is one place of a list, with what was said before', () => {
    expect(drawn({})).toMatch(/<option value="" disabled="" selected="">Sin decir/);
    expect(drawn({ region: 'GT-12' })).not.toContain('Sin decir');
    expect(drawn({ region: 'GT-12', municipality: 'GT-1217' })).toMatch(/<option value="GT-1217" selected="">Ayutla/);
    expect(drawn({ region: 'GT-12' })).toMatch(/<option value="GT-12" selected="">San Marcos, otro municipio/);
  });

  it('[F47] says before it is said that the office’s period stops as well, and that it is not taken back', () => {
    const { free, what } = pagesIn('es').place;
    expect(what).toContain('También se detiene el plazo de la oficina');
    expect(free).toContain('después no se puede quitar');
  });

  it('is a municipality with its region, or a region alone, and none that is not in the list', () => {
    expect(placeNamed({ regions }, 'GT-1217')).toEqual({ region: 'GT-12', municipality: 'GT-1217' });
    expect(placeNamed({ regions }, 'GT-01')).toEqual({ region: 'GT-01' });
    for (const chosen of ['', 'MX-CHP', null]) expect(placeNamed({ regions }, chosen)).toBeUndefined();
    expect(placeNamed(undefined, 'GT-01')).toBeUndefined();
  });
});
