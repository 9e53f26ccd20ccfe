import * as React from 'react';
import type { OwnDeletion } from '@puente/contracts/answers/worker';
import type { CaseId } from '@puente/domain/kernel';
import { drawn } from '../visit/drawn.sample.js';
import { AskedDeletion } from './asked-deletion.js';

const number = 'MX-26-7K3M9Q-N' as CaseId;
const about = 'MX-26-2W4X6Y-8' as CaseId;

const page = (stage: NonNullable<OwnDeletion['asked']>['stage'], own: string): string =>
  drawn(React.createElement(AskedDeletion, { asked: { number, about, stage }, own }));

describe('a request for deletion that nobody has answered', () => {
  it('[R10] leads to the page of its own number, where its silence is complained of', () => {
    expect(page('asked', about)).toContain('href="/"');
    expect(page('asked', about)).toContain(`el número ${number} y un código`);
    expect(page('proposed', number)).toContain('href="/tramite"');
    expect(page('refused', number)).not.toContain('Abrir la página');
  });
});
