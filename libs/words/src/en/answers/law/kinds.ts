import type { CaseKind } from '@puente/domain/file/case';

export const kinds: Readonly<Record<CaseKind, string>> = {
  'recognition-request': 'Recognition, in the home country',
  'recognition-review': 'Recognition, in the host country',
  certification: 'Evaluation and certification',
  appeal: 'Appeal',
  correction: 'Correction of data',
  deletion: 'Deletion of data',
  alert: 'Alert about a certificate',
  'legal-aid': 'Legal aid',
  protection: 'Protection of minors',
  consultation: 'Consultation of a professional body',
  'force-majeure': 'Pause for force majeure',
  'rule-change': 'Change of rules',
  credential: 'Credential',
  'bulk-issue': 'Bulk issue of earlier certificates',
  'integrity-event': 'Integrity event',
  'officer-register': 'Register of officers',
  'data-breach': 'Data breach',
  'corruption-report': 'Report that money was asked',
  'unequal-treatment': 'Unequal treatment in the figures',
};

/** On what the procedure of each kind rests, beside the guarantees; the book of an agreement and of a country name the act. */
export const sources: Readonly<Record<CaseKind, string>> = {
  'recognition-request': 'The agreement between the two countries.',
  'recognition-review': 'The agreement between the two countries.',
  certification: "The country's law on evaluating and certifying competences.",
  appeal:
    "The agreement or, where none governs, the country's law; American Convention on Human Rights, arts. 8 and 25.",
  correction: 'Right to rectification: Standards for Personal Data Protection for Ibero-American States (2017).',
  deletion: "Right to cancellation: the same Standards (2017), and the country's law on retention.",
  alert: "The agreement or, where none governs, the country's law.",
  'legal-aid': "The country's law on free legal aid.",
  protection: "Convention on the Rights of the Child, and the country's law on children.",
  consultation: 'The agreement between the two countries.',
  'force-majeure': "The country's law on emergencies; American Convention on Human Rights, art. 27.",
  'rule-change': 'The agreement between the two countries: joint committee.',
  credential: "The country's law on revocation or, where the news comes from the other country, the agreement.",
  'bulk-issue': "The country's law on evaluating and certifying competences.",
  'integrity-event': "The country's law on internal control.",
  'officer-register': "The country's law on public service.",
  'data-breach': "The country's law on data protection.",
  'corruption-report': "The country's law against corruption.",
  'unequal-treatment': "The country's law on equality; American Convention on Human Rights, arts. 1 and 24.",
};
