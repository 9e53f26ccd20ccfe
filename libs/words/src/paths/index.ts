/** Addresses of the portal that are given out: on paper, in messages, in links. One that was given out works for ever. */
export const givenOut = {
  check: '/verificar',
  shared: '/compartido',
  reference: '/referencia',
  certifier: '/certificador',
} as const;
