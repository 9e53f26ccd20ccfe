import type { documents as es } from '../../es/pages/documents.js';

export const documents: typeof es = {
  certificate: 'copie du certificat',
  identity: 'document d’identité',
  transcript: 'relevé d’études',
  'work-reference': 'lettre d’un employeur',
  'photo-evidence': 'photos de votre travail',
  translation: 'traduction',
  other: 'autre document',
};
