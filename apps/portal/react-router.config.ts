import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // No script, so nothing discovers routes in the browser.
  routeDiscovery: { mode: 'initial' },
  // Referrer-Policy no-referrer makes browsers send `Origin: null` with every form; server/gate.ts tells our own apart.
  allowedActionOrigins: ['**'],
  future: { v8_middleware: true },
} satisfies Config;
