import type { DocumentKind } from '@puente/domain/file/case';

export const documents: Readonly<Record<DocumentKind, string>> = {
  certificate: 'copia del certificado',
  identity: 'documento de identidad',
  transcript: 'constancia de estudios',
  'work-reference': 'carta de trabajo',
  'photo-evidence': 'fotos de su trabajo',
  translation: 'traducción',
  other: 'otro documento',
};
