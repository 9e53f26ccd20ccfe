import { credentialType } from '@puente/credentials/sd-jwt';
import type { LocalizedText } from '@puente/domain/kernel';

/** What the one kind of credential that a wallet can ask for is called. */
export const configurationId = 'puente-competence';

const display = (name: LocalizedText) => [
  { name: name.es, locale: 'es' },
  ...(name.en === undefined ? [] : [{ name: name.en, locale: 'en' }]),
];

const claim = (path: readonly string[], es: string, en: string, mandatory = false) => ({
  path,
  mandatory,
  display: display({ es, en }),
});

/** OpenID4VCI 1.0, §12.2: what a wallet reads before it asks for anything. */
export const issuerMetadata = (publicUrl: string, name: LocalizedText) => ({
  credential_issuer: publicUrl,
  credential_endpoint: `${publicUrl}/wallet/credential`,
  nonce_endpoint: `${publicUrl}/wallet/nonce`,
  display: display(name),
  credential_configurations_supported: {
    [configurationId]: {
      format: 'dc+sd-jwt',
      vct: credentialType,
      scope: configurationId,
      cryptographic_binding_methods_supported: ['jwk'],
      credential_signing_alg_values_supported: ['ES256'],
      proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
      credential_metadata: {
        display: display({ es: 'Credencial de competencia laboral', en: 'Credential of competence' }),
        claims: [
          claim(['standard', 'name'], 'Estándar', 'Standard', true),
          claim(['units'], 'Unidades', 'Units', true),
          claim(['issuedOn'], 'Emitida el', 'Issued on', true),
          claim(['validUntil'], 'Válida hasta', 'Valid until'),
          claim(['given_name'], 'Nombres', 'Given names'),
          claim(['family_name'], 'Apellidos', 'Family names'),
          claim(['birthdate'], 'Fecha de nacimiento', 'Birth date'),
          claim(['document'], 'Documento', 'Document'),
        ],
      },
    },
  },
});

/** RFC 8414: the node gives its tokens itself, to whoever brings code and PIN, and to no registered client. */
export const authorizationServerMetadata = (publicUrl: string) => ({
  issuer: publicUrl,
  token_endpoint: `${publicUrl}/wallet/token`,
  response_types_supported: [],
  grant_types_supported: [preAuthorizedCode],
  token_endpoint_auth_methods_supported: ['none'],
  'pre-authorized_grant_anonymous_access_supported': true,
});

export const preAuthorizedCode = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** OpenID4VCI 1.0, §4.1: what the page shows as a code and as a link. */
export function offerLink(publicUrl: string, code: string, pinLength: number): string {
  const offer = {
    credential_issuer: publicUrl,
    credential_configuration_ids: [configurationId],
    grants: {
      [preAuthorizedCode]: {
        'pre-authorized_code': code,
        tx_code: { input_mode: 'numeric', length: pinLength },
      },
    },
  };
  return `openid-credential-offer://?credential_offer=${encodeURIComponent(JSON.stringify(offer))}`;
}
