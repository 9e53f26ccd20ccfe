/** Ways to write an address of this machine or network; a port is added. */
export const insideHosts: readonly string[] = [
  ...['127.0.0.1', '127.1', '2130706433', '0x7f.0.0.1', '0177.0.0.1', '0.0.0.0', '127.255.255.254', '①②⑦.0.0.1'],
  ...['10.0.0.7', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '198.18.0.1', '224.0.0.1'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]'],
  ...['[fd00::1]', '[ff02::1]'],
];

/** What a name of somebody else's may be given as its addresses. */
export const insideAnswers: readonly (readonly string[])[] = [
  ...[['127.0.0.1'], ['::1'], ['10.0.0.7'], ['169.254.169.254'], ['::ffff:127.0.0.1'], ['64:ff9b::a00:7'], []],
  ['1.1.1.1', '127.0.0.1'],
  ['2600:1f18::1', 'fd00::1'],
];
