import { credentialType } from '@puente/credentials/sd-jwt';
import type { LocalizedText } from '@puente/domain/kernel';
import type { Answers } from '@puente/words/languages';
import { inEachPageLanguage } from '@puente/words/languages';

/** What the one kind of credential that a wallet can ask for is called. */
export const configurationId = 'puente-competence';

const display = (names: LocalizedText) => Object.entries(names).map(([locale, name]) => ({ name, locale }));

type Claim = keyof Answers['wallet']['claims'];

const claim = (path: readonly string[], said: Claim, mandatory = false) => ({
  path,
  mandatory,
  display: display(inEachPageLanguage(({ wallet }) => wallet.claims[said])),
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
        display: display(inEachPageLanguage(({ wallet }) => wallet.credential)),
        claims: [
          claim(['standard', 'name'], 'standard', true),
          claim(['units'], 'units', true),
          claim(['issuedOn'], 'issuedOn', true),
          claim(['validUntil'], 'validUntil'),
          claim(['season'], 'season'),
          claim(['given_name'], 'givenNames'),
          claim(['family_name'], 'surnames'),
          claim(['birthdate'], 'birthDate'),
          claim(['document'], 'document'),
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
