import { languages } from '@puente/domain/kernel';
import type { register as es } from '../../es/answers/register.js';

const empty = 'Corrigez ou laissez vide.';

export const register: typeof es = {
  columns: {
    folio: { expected: 'le numéro du certificat', remedy: 'Écrivez le numéro comme sur le papier.' },
    standard: { expected: 'le code d’une norme du catalogue', remedy: 'Écrivez le code officiel : EC0586.01.' },
    certifier: {
      expected: 'l’identifiant d’un certificateur du registre',
      remedy: 'Écrivez l’identifiant comme dans le registre.',
    },
    issued_on: {
      expected: 'la date de délivrance, déjà passée',
      remedy: 'Écrivez l’année, le mois et le jour : 2019-05-01.',
    },
    valid_until: { expected: 'une date après la délivrance, ou rien', remedy: empty },
    given_names: { expected: 'les prénoms de la personne', remedy: 'Écrivez-les comme sur son document.' },
    surname_1: { expected: 'un nom de famille, ou rien', remedy: empty },
    surname_2: { expected: 'un nom de famille, ou rien', remedy: empty },
    birth_date: {
      expected: 'la date de naissance d’une personne majeure',
      remedy: 'Corrigez la date. Une personne mineure est suivie par l’institution de protection.',
    },
    sex: { expected: 'F, M, X ou rien', remedy: empty },
    nationality: { expected: 'un pays en deux lettres, ou rien', remedy: empty },
    document_kind: { expected: 'un document du pays : curp, passport…', remedy: empty },
    document_country: { expected: 'un pays en deux lettres, ou rien', remedy: empty },
    document_number: {
      expected: 'le numéro du document d’identité',
      remedy: 'Écrivez le numéro : sans lui, personne ne peut vérifier l’attestation.',
    },
    language: { expected: `${languages.join(', ')} ou rien`, remedy: empty },
    phone: { expected: 'un numéro international : +52…, ou rien', remedy: empty },
  },
  repeated: {
    expected: 'un certificat qui n’est pas déjà plus haut',
    remedy: 'La ligne y est deux fois : laissez-en une.',
  },
  report: { row: 'ligne', column: 'colonne', expected: 'attendu', remedy: 'que faire' },
};
