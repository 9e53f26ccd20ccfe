import { readFile } from 'node:fs/promises';
import { securedUnlessHere, variables } from '../config/index.js';

/** How a process finds Temporal; with a certificate of its own, signed by whom the server believes, where it is elsewhere. */
export const temporalVariables = {
  TEMPORAL_ADDRESS: variables.address,
  TEMPORAL_NAMESPACE: variables.name,
  /** Files in PEM: the authorities that vouch for the server, and this process's certificate and key. */
  TEMPORAL_CA: variables.path.optional(),
  TEMPORAL_CERTIFICATE: variables.path.optional(),
  TEMPORAL_KEY: variables.path.optional(),
};

export const temporalAccess = securedUnlessHere('TEMPORAL_ADDRESS', [
  'TEMPORAL_CA',
  'TEMPORAL_CERTIFICATE',
  'TEMPORAL_KEY',
]);

export interface TemporalServer {
  readonly address: string;
  readonly namespace: string;
  /** Left out, it is spoken to in the clear, on this machine. */
  readonly tls?: {
    readonly serverRootCACertificate: Buffer;
    readonly clientCertPair: { readonly crt: Buffer; readonly key: Buffer };
  };
}

interface Variables {
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_NAMESPACE: string;
  readonly TEMPORAL_CA?: string | undefined;
  readonly TEMPORAL_CERTIFICATE?: string | undefined;
  readonly TEMPORAL_KEY?: string | undefined;
}

/** @throws where a file of it cannot be read */
export async function temporalServer(config: Variables): Promise<TemporalServer> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config;
  const { TEMPORAL_CA: ca, TEMPORAL_CERTIFICATE: certificate, TEMPORAL_KEY: key } = config;
  if (ca === undefined || certificate === undefined || key === undefined) return { address, namespace };
  const [serverRootCACertificate, crt, secret] = await Promise.all([
    readFile(ca),
    readFile(certificate),
    readFile(key),
  ]);
  return { address, namespace, tls: { serverRootCACertificate, clientCertPair: { crt, key: secret } } };
}
