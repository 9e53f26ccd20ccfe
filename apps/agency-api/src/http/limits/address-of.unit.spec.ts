import { forwardedFrom } from '@puente/platform/forwarding';
import { addressOf, networkOf } from './address-of.js';

const proxyKey = 'k'.repeat(43);
const asks = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
  addressOf({ headers, socket: { remoteAddress }, server: { proxyKey } });

describe('from where somebody asks', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('[attack 10] %s is counted as %s', (ip, counted) => expect(asks(ip)).toBe(counted));

  it.each([
    ['192.0.2.7', '192.0.2.0/24'],
    ['::ffff:192.0.2.9', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['unknown', 'unknown'],
  ])('[attack 38] %s is of the network %s', (ip, network) =>
    expect(networkOf({ headers: {}, socket: { remoteAddress: ip }, server: { proxyKey } })).toBe(network),
  );

  it('[attack 19] is what the node’s own proxy says, and nobody else', () => {
    expect(asks('127.0.0.1', { 'x-forwarded-for': '2001:db8:1:2::9' })).toBe('127.0.0.1');
    expect(asks('127.0.0.1', forwardedFrom('2001:db8:1:2::9', proxyKey))).toBe('2001:db8:1:2::/64');
  });
});
