/** A row in which something is asked of whoever reads. */
const theirs = 'tr:has(td:last-child b) a[data-row]';

/**
 * What the README's tour shows, in its order: who opens which page of which site, and what is said of it to whoever does not see it.
 * `first`: the first of these links on the page is followed.
 */
export const pictures = [
  {
    ...{ name: 'work', by: 'gt.reviewer.1', at: '/' },
    alt: 'A reviewer’s queue: whose case it is, days left, what is asked, the most urgent first.',
  },
  {
    ...{ name: 'file', by: 'gt.reviewer.1', at: '/', first: theirs },
    alt: 'A file on one page: clock, units side by side, papers, history in words, and what the law allows now.',
  },
  {
    ...{ name: 'decide', by: 'gt.reviewer.1', at: '/', first: theirs, then: 'aside a.button' },
    alt: 'The form of what a file asks for, with what the equivalence and earlier cases say beside each unit.',
  },
  {
    ...{ name: 'find', by: 'gt.registrar', at: '/buscar' },
    alt: 'Finding a file by its number, or by what the person brings, with a purpose that the person reads.',
  },
  {
    ...{ name: 'counter', by: 'gt.counter', at: '/mostrador' },
    alt: 'The counter: identity, safe contact and certificate, one after the other.',
  },
  {
    ...{ name: 'verify', by: 'mx.verifier', at: '/comprobar' },
    alt: 'A verifier looks up many folios of a register in a row.',
  },
  {
    ...{ name: 'team', by: 'gt.supervisor', at: '/equipo' },
    alt: 'A supervisor’s team: open cases of each officer, what is late, who is in today’s draw.',
  },
  {
    ...{ name: 'figures', by: 'gt.supervisor', at: '/cifras' },
    alt: 'The figures of an agency: its periods by stage and how many are late, drawn and as a table.',
  },
  {
    ...{ name: 'committee', by: 'gt.delegate.workers', at: '/comision' },
    alt: 'The committee’s changes of rules, each with its votes.',
  },
  {
    ...{ name: 'node', by: 'gt.operator', at: '/nodo' },
    alt: 'The operator’s page: parts of the node, partners and when they were last heard, keys and their dates.',
  },
];
