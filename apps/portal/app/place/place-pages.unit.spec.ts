import * as React from 'react';
import { pagesIn } from '@puente/words/languages';
import { drawn } from '../visit/drawn.sample.js';
import { PlaceForm, placeNamed } from './index.js';

const regions = [
  { code: 'GT-01', name: 'Guatemala', municipalities: [] },
  { code: 'GT-12', name: 'San Marcos', municipalities: [{ code: 'GT-1217', name: 'Ayutla' }] },
];
const form = (place: object) => drawn(React.createElement(PlaceForm, { place: { regions, ...place }, fault: false }));

describe('[F47] where a worker says to be', () => {
  it('is one place of a list, with what was said before', () => {
    expect(form({})).toMatch(/<option value="" disabled="" selected="">Sin decir/);
    expect(form({ region: 'GT-12' })).not.toContain('Sin decir');
    expect(form({ region: 'GT-12', municipality: 'GT-1217' })).toMatch(/<option value="GT-1217" selected="">Ayutla/);
    expect(form({ region: 'GT-12' })).toMatch(/<option value="GT-12" selected="">San Marcos, otro municipio/);
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
