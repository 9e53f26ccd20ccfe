import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationWorker } from '@puente/testing/actors';

const { given, surnames } = JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8'));

/** Beyond the numbers of whoever a story or a test invents. */
const first = 20_001;
const adults = 1962;
const years = 40;

/**
 * Workers of the demonstration: each has another name, birth date, telephone and passport, and is marked as invented.
 *
 * @param n which of them, from 0 on
 * @param held the certificate that they bring
 */
export function inventedWorker(n, held, { nationality, birthDate = bornOn(n) }) {
  const worker = demonstrationWorker(first + n, held, { nationality, birthDate });
  const person = {
    ...worker.dossier.person,
    givenNames: `${given[(n * 7) % given.length]} (demostración)`,
    surnames: [surnames[(n * 5) % surnames.length], surnames[(n * 3 + Math.floor(n / 17) + 1) % surnames.length]],
  };
  return { ...worker, dossier: { ...worker.dossier, person } };
}

const two = (number) => String(number).padStart(2, '0');
const bornOn = (n) => `${adults + ((n * 11) % years)}-${two(1 + ((n * 5) % 12))}-${two(1 + ((n * 13) % 28))}`;
