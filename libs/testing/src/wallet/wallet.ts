import { createHash, randomBytes } from 'node:crypto';
import type { CallbackContext, Jwk } from '@openid4vc/oauth2';
import { clientAuthenticationAnonymous } from '@openid4vc/oauth2';
import type { CredentialOfferObject, IssuerMetadataResult } from '@openid4vc/openid4vci';
import { Openid4vciClient, setGlobalConfig } from '@openid4vc/openid4vci';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A wallet of another making (the client that credo-ts's wallets use), with a key of its own. */
export interface Wallet {
  readonly key: Jwk;
  readonly client: Openid4vciClient;
  open(link: string): Promise<OpenedOffer>;
  proof(opened: OpenedOffer, nonce?: string): Promise<string>;
  /** All that happens after the worker has scanned the offer and typed the PIN. @returns the SD-JWT */
  fetch(link: string, pin: string): Promise<string>;
}

export interface OpenedOffer {
  readonly offer: CredentialOfferObject;
  readonly issuer: IssuerMetadataResult;
  readonly configuration: string;
}

/**
 * @param published the issuer's public name
 * @param base where it really listens in this test
 */
export async function wallet(published: string, base: string): Promise<Wallet> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = (await exportJWK(publicKey)) as Jwk;
  // A node on this machine has no certificate.
  setGlobalConfig({ allowInsecureUrls: published.startsWith('http:') });
  const unused = () => {
    throw new Error('this flow has no use for it');
  };
  const callbacks: CallbackContext = {
    fetch: (url, init) => fetch(whole(url).replace(published, base), init),
    hash: (data, alg) => createHash(alg.replace('-', '')).update(data).digest(),
    generateRandom: (count) => randomBytes(count),
    signJwt: async (_signer, { header, payload }) => ({
      jwt: await new SignJWT(payload as JWTPayload).setProtectedHeader(header as JWTHeaderParameters).sign(privateKey),
      signerJwk: key,
    }),
    verifyJwt: unused,
    decryptJwe: unused,
    encryptJwe: unused,
    clientAuthentication: clientAuthenticationAnonymous(),
  };
  const client = new Openid4vciClient({ callbacks });
  const open: Wallet['open'] = async (link) => {
    const offer = await client.resolveCredentialOffer(link);
    const issuer = await client.resolveIssuerMetadata(offer.credential_issuer);
    const [configuration = ''] = offer.credential_configuration_ids;
    return { offer, issuer, configuration };
  };
  const proof: Wallet['proof'] = async ({ configuration, issuer: issuerMetadata }, given) => {
    const nonce = given ?? (await client.requestNonce({ issuerMetadata })).c_nonce;
    const signer = { method: 'jwk', alg: 'ES256', publicJwk: key } as const;
    const asked = { signer, nonce, issuerMetadata, credentialConfigurationId: configuration };
    return (await client.createCredentialRequestJwtProof(asked)).jwt;
  };
  return {
    key,
    client,
    open,
    proof,
    async fetch(link, pin) {
      const opened = await open(link);
      const { configuration: credentialConfigurationId, issuer: issuerMetadata, offer: credentialOffer } = opened;
      const { accessTokenResponse } = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
        ...{ credentialOffer, issuerMetadata, txCode: pin },
      });
      const { credentialResponse } = await client.retrieveCredentials({
        ...{ issuerMetadata, credentialConfigurationId, accessToken: accessTokenResponse.access_token },
        proofs: { jwt: [await proof(opened)] },
      });
      const [first] = (credentialResponse.credentials ?? []) as readonly { readonly credential?: unknown }[];
      if (typeof first?.credential !== 'string') throw new Error('no credential came');
      return first.credential;
    },
  };
}

const whole = (url: string | URL | { readonly url: string }): string =>
  typeof url === 'string' ? url : 'href' in url ? url.href : url.url;
