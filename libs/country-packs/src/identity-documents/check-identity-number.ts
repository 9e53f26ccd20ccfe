import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validator } from 'stdnum';
import { stdnum } from 'stdnum';
import type { CountryCode } from '@puente/domain/kernel';
import type { IdentityDocumentKind } from '../pack/identity-document.js';
import { packFile } from '../pack/pack-file.js';
import { packagedPacks } from '../rule-book/package-folder.js';

export type IdentityNumberWarning = 'IDENTITY_NUMBER_CHECKSUM' | 'IDENTITY_NUMBER_FORMAT';

export interface IdentityNumberCheck {
  /** Whether the country's offices know this kind of document. */
  readonly known: boolean;
  /** For a person to look at; never a reason to refuse anybody. */
  readonly warning?: IdentityNumberWarning;
}

/**
 * Looks at the number on an identity document. Warns, never refuses: the published validators fail on exactly the people
 * this system is for (CURP with sex X, numbers given to foreigners), and a number is often read aloud at a counter.
 *
 * @param kinds what the country's offices take; by default what its pack in this package says
 */
export function checkIdentityNumber(
  country: CountryCode,
  kind: string,
  number: string,
  kinds: readonly IdentityDocumentKind[] = packagedKinds(country),
): IdentityNumberCheck {
  const document = kinds.find((candidate) => candidate.kind === kind);
  if (!document) return { known: false };
  const written = number.trim();
  if (written === '')
    return document.number === 'required' ? { known: true, warning: 'IDENTITY_NUMBER_FORMAT' } : { known: true };
  const validator = document.stdnum === undefined ? undefined : validatorOf(country, document.stdnum);
  if (!validator) return { known: true };
  // People write thousands with dots (12.531.909-2), which the library's validators do not know.
  const verdict = validator.validate(written.toUpperCase().replaceAll('.', ''));
  if (verdict.isValid) return { known: true };
  return {
    known: true,
    warning: verdict.error.name === 'InvalidChecksum' ? 'IDENTITY_NUMBER_CHECKSUM' : 'IDENTITY_NUMBER_FORMAT',
  };
}

/** The library has no validator for most countries, which its own type does not say. */
const validators: Readonly<Record<string, Readonly<Record<string, Validator>> | undefined>> = stdnum;

const validatorOf = (country: CountryCode, name: string): Validator | undefined => validators[country]?.[name];

const read = new Map<CountryCode, readonly IdentityDocumentKind[]>();

/** Read once per country; a country without a pack knows no kinds. */
function packagedKinds(country: CountryCode): readonly IdentityDocumentKind[] {
  const held = read.get(country);
  if (held) return held;
  const kinds = readKinds(join(packagedPacks, country.toLowerCase(), 'pack.json'));
  read.set(country, kinds);
  return kinds;
}

function readKinds(file: string): readonly IdentityDocumentKind[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return packFile.parse(JSON.parse(text)).identityDocuments;
}
