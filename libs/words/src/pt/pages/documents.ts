import type { documents as es } from '../../es/pages/documents.js';

export const documents: typeof es = {
  certificate: 'cópia do certificado',
  identity: 'documento de identidade',
  transcript: 'comprovante de estudos',
  'work-reference': 'carta de trabalho',
  'photo-evidence': 'fotos do seu trabalho',
  translation: 'tradução',
  other: 'outro documento',
};
