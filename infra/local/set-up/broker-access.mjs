import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from './node-keys.mjs';
import { kafkaAdmin } from './topics.mjs';

/** As a broker between governments is set up (docs/runbooks/broker.md): nodes come over TLS, each with its own password. */
export const brokerAccess = (places, brokers, countries) => ({
  brokers,
  certificate: certificateFiles(places).certificate,
  logins: Object.fromEntries(countries.map((country) => [country, loginOf(places, country)])),
});

const certificateFiles = (places) => ({
  /** What nodes hold the broker's certificate against: itself, since no authority vouches for it here. */
  certificate: join(places.nodes, 'broker-certificate.pem'),
  /** The key and the certificate, as the broker reads them. */
  keyStore: join(places.data, 'broker-key-store.pem'),
});

/** A node's name and password at the broker; the password has 256 bits and is made once. */
function loginOf(places, country) {
  const { folder, brokerPassword } = nodeFiles(places, country);
  if (!existsSync(brokerPassword)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(brokerPassword, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return { username: country.toLowerCase(), password: readFileSync(brokerPassword, 'utf8') };
}

/** Makes the broker's key and certificate once, for its address on this machine. @returns the key store's path */
export async function createBrokerCertificate(places) {
  const { certificate, keyStore } = certificateFiles(places);
  if (existsSync(keyStore) && existsSync(certificate)) return keyStore;
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'Kafka of the local stack' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    curve: 'P-256',
    notAfterDate: new Date(Date.now() + 10 * 365 * 24 * 3_600_000),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  writeFileSync(keyStore, `${made.private}\n${made.cert}\n`, { mode: 0o600 });
  writeFileSync(certificate, made.cert);
  return keyStore;
}

/**
 * Lets each node write what its own country tells, read what others tell, keep its place in that, and nothing else. What is
 * granted already stays as it is.
 */
export async function grantTopics(brokers, countries) {
  const { default: kafkajs } = await import('kafkajs');
  const admin = await kafkaAdmin(brokers, { retries: 5 });
  try {
    await admin.createAcls({ acl: countries.flatMap((country) => grantsOf(country, countries, kafkajs)) });
  } finally {
    await admin.disconnect();
  }
}

function grantsOf(country, countries, kafkajs) {
  const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
  const { TOPIC, GROUP } = AclResourceTypes;
  const { READ, WRITE } = AclOperationTypes;
  const code = country.toLowerCase();
  const grant = (resourceType, resourceName, operation) => ({
    principal: `User:${code}`,
    host: '*',
    permissionType: AclPermissionTypes.ALLOW,
    resourcePatternType: ResourcePatternTypes.PREFIXED,
    ...{ resourceType, resourceName, operation },
  });
  const others = countries.filter((other) => other !== country);
  return [
    grant(TOPIC, `${code}.`, WRITE),
    ...others.map((other) => grant(TOPIC, `${other.toLowerCase()}.`, READ)),
    grant(GROUP, `puente.${code}.`, READ),
  ];
}
