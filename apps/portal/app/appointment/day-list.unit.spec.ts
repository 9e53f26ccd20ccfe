import * as React from 'react';
import { drawn } from '../visit/drawn.sample.js';
import { DayList } from './day-list.js';

const choices = {
  days: [
    { id: 'a1', at: '2026-03-17T16:00:00.000Z', where: 'Taller 3' },
    { id: 'a2', at: '2026-03-19T16:00:00.000Z', where: 'Taller 4' },
  ],
  ...{ serverTime: '2026-03-03T15:00:00.000Z', timeZone: 'America/Guatemala' },
} as never;
const shown = (fault?: string): string => drawn(React.createElement(DayList, { choices, fault }), 'es');

describe('[R5] the days that were offered for an evaluation', () => {
  it('[R5] are chosen on the page: each with its day, its hour there and where, and none beforehand', () => {
    const page = shown();
    for (const said of ['17 mar', '19 mar', '10:00', 'Taller 3', 'Taller 4', 'value="a1"', 'value="a2"'])
      expect(page).toContain(said);
    expect(page).not.toContain('checked');
  });

  it('[R5] say where none was marked', () => {
    expect(shown('Marque una fecha.')).toContain('class="wrong"');
  });
});
