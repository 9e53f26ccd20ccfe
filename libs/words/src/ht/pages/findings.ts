import type { findings as es } from '../../es/pages/findings.js';

export const findings: typeof es = {
  authentic: ({ agency, home }) => `${agency ?? home} konfime sètifika a otantik`,
  discrepancy: ({ agency, home }) => `${agency ?? home} kenbe diferans li te jwenn nan sètifika a`,
  'cannot-verify': ({ agency, home }) => `${agency ?? home} pa t ka verifye sètifika a`,
  'issuer-silent': () => 'Moun ki te bay sètifika a pa t reponn. Se pa fòt ou epi sa pa konte kont ou',
};
