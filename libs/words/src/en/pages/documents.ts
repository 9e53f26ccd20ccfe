import type { documents as es } from '../../es/pages/documents.js';

export const documents: typeof es = {
  certificate: 'copy of the certificate',
  identity: 'identity document',
  transcript: 'record of studies',
  'work-reference': 'letter from an employer',
  'photo-evidence': 'photos of your work',
  translation: 'translation',
  other: 'another document',
};
