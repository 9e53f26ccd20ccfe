import type { CredentialRecord } from '../record/index.js';
import { countryName, writtenDate } from './dates.js';
import type { Style } from './sheet/look.js';
import { contentWidth, page, styles } from './sheet/look.js';
import type { Sheet, Tongue } from './sheet/sheet.js';
import { titleOf } from './sheet/title-of.js';
import { inBoth, joined, write } from './write.js';

/** What the document is, about whom, and under which standard: what is read first. */
export function drawClaim(sheet: Sheet, record: CredentialRecord, top: number): number {
  const put = (of: (tongue: Tongue) => string, y: number, style: Style, as: 'P' | 'H1' = 'P') =>
    write(sheet, sheet.root, inBoth(sheet, of), { x: page.margin, y, width: contentWidth }, { style, as });
  const intro = joined(inBoth(sheet, ({ words }) => words.intro)).first;
  let y = put((tongue) => titleOf(record, tongue), top, styles.title, 'H1');
  y = put(() => intro, y + 13, styles.intro);
  y = put(() => `${record.holder.givenNames} ${record.holder.surnames}`, y + 3, styles.name);
  y = put((tongue) => identityOf(record, tongue), y + 2, styles.holder);
  y = put((tongue) => claimOf(record, tongue), y + 11, styles.intro);
  y = put((tongue) => nameOf(record.standard.name, tongue), y + 4, styles.standard);
  return put((tongue) => codesOf(record, tongue), y + 4, styles.holder) + 14;
}

/** Official names are in Spanish and English; other readers see the Spanish one, which is the register's. */
export const nameOf = (
  name: { readonly es: string; readonly [language: string]: string | undefined },
  { language }: Tongue,
) => name[language] ?? name.es;

function claimOf({ kind, scope, issuer }: CredentialRecord, tongue: Tongue): string {
  const { claim } = tongue.words;
  if (kind === 'certificate') return claim.certificate;
  return claim[scope === 'partial' ? 'partialRecognition' : 'recognition'](countryName(issuer.country, tongue));
}

/** Neither is known of everybody. */
function identityOf({ holder: { birthDate, document } }: CredentialRecord, tongue: Tongue): string {
  const { born, document: label } = tongue.words.holder;
  return [
    ...(birthDate === undefined ? [] : [`${born}: ${writtenDate(birthDate, tongue)}`]),
    ...(document === undefined ? [] : [`${label}: ${document.number} (${countryName(document.country, tongue)})`]),
  ].join('   ·   ');
}

function codesOf({ standard }: CredentialRecord, tongue: Tongue): string {
  const { code, edition, level, occupation } = tongue.words.standard;
  return [
    `${code} ${standard.code}`,
    `${edition} ${standard.version}`,
    `${level} ${String(standard.level)}`,
    ...(standard.occupation === undefined
      ? []
      : [`${occupation} ${standard.occupation.code} ${nameOf(standard.occupation.name, tongue)}`]),
  ].join('   ·   ');
}
