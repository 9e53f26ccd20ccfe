import type { documents as es } from '../../es/pages/documents.js';

export const documents: typeof es = {
  certificate: 'kopi sètifika a',
  identity: 'pyès idantite',
  transcript: 'relve nòt etid',
  'work-reference': 'lèt yon patwon',
  'photo-evidence': 'foto travay ou',
  translation: 'tradiksyon',
  other: 'lòt dokiman',
};
