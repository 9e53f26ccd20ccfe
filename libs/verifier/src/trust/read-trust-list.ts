import { InputError } from '../input/input-error.js';
import type { Fields } from '../input/read-json.js';
import { dayOf, fieldsOf, instantOf, listOf, optional, textOf } from '../input/read-json.js';
import type { Authority, Issues, PublicJwk, TrustedAgency, TrustedKey, TrustList, Words } from './trust-list.js';

/** @throws InputError that names the field */
export function readTrustList(json: unknown): TrustList {
  const list = fieldsOf(json, 'the trust list');
  if (list['version'] !== 1) throw new InputError('version is not 1');
  const authorities = listOf(list, 'authorities', readAuthority);
  if (new Set(authorities.map(({ did }) => did)).size < authorities.length)
    throw new InputError('authorities: one did twice');
  return {
    version: 1,
    issuedAt: instantOf(list, 'issuedAt'),
    validUntil: instantOf(list, 'validUntil'),
    authorities,
  };
}

const readAuthority = (authority: Fields): Authority => ({
  did: matching(authority, 'did', /^did:web:[A-Za-z0-9.%:_-]+$/),
  country: matching(authority, 'country', /^[A-Z]{2}$/),
  name: wordsOf(authority, 'name'),
  keys: listOf(authority, 'keys', readKey),
  statusLists: matching(authority, 'statusLists', /^https?:\/\/\S*[^\s/]$/),
  agencies: listOf(authority, 'agencies', readAgency),
});

const readKey = (key: Fields): TrustedKey => ({
  kid: matching(key, 'kid', /^[A-Za-z0-9_-]{43}$/),
  jwk: readJwk(fieldsOf(key['jwk'], 'jwk')),
  from: instantOf(key, 'from'),
  ...optional(key, 'until', instantOf),
  ...optional(key, 'compromisedAt', instantOf),
});

/** Nothing but the public half is kept: a private one that was published by mistake goes no further. */
function readJwk(jwk: Fields): PublicJwk {
  if (jwk['kty'] !== 'EC' || jwk['crv'] !== 'P-256') throw new InputError('jwk is not a P-256 key');
  const coordinate = /^[A-Za-z0-9_-]{43}$/;
  return { kty: 'EC', crv: 'P-256', x: matching(jwk, 'x', coordinate), y: matching(jwk, 'y', coordinate) };
}

const readAgency = (agency: Fields): TrustedAgency => ({
  id: textOf(agency, 'id'),
  name: wordsOf(agency, 'name'),
  issues: listOf(agency, 'issues', readIssues),
});

function readIssues(issues: Fields): Issues {
  const { kind, standards } = issues;
  if (kind !== 'certificate' && kind !== 'recognition') throw new InputError('kind is not one of the two');
  return {
    kind,
    standards: readStandards(standards),
    ...optional(issues, 'from', dayOf),
    ...optional(issues, 'until', dayOf),
  };
}

function readStandards(standards: unknown): Issues['standards'] {
  if (standards === 'all') return standards;
  if (!Array.isArray(standards) || !standards.every((code) => typeof code === 'string'))
    throw new InputError('standards is neither "all" nor a list of codes');
  return standards;
}

function wordsOf(fields: Fields, name: string): Words {
  const words = fieldsOf(fields[name], name);
  return { es: textOf(words, 'es'), en: textOf(words, 'en') };
}

function matching(fields: Fields, name: string, form: RegExp): string {
  const value = textOf(fields, name);
  if (!form.test(value)) throw new InputError(`${name} does not have its form`);
  return value;
}
