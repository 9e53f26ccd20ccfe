import * as React from 'react';
import { drawn } from '../visit/drawn.sample.js';
import { AfterEvaluations } from './after-test-list.js';

const shown = (language: 'es' | 'en', fault?: string): string =>
  drawn(React.createElement(AfterEvaluations, { fault }), language);

describe('[R5] after two appointments that were missed', () => {
  it('[R5] the page asks whether to offer other dates or to close the application, and chooses nothing beforehand', () => {
    const page = shown('es');
    expect(page).toContain('Quiero otras fechas.');
    expect(page).toContain('puede pedirla de nuevo cuando quiera');
    expect(page).toContain('value="evaluate-again"');
    expect(page).toContain('value="close"');
    expect(page).not.toContain('checked');
    expect(shown('en')).toContain('You lose nothing that you showed already');
  });

  it('[R5] says where nothing was marked', () => {
    expect(shown('es', 'Marque una de las dos.')).toContain('class="wrong"');
  });
});
