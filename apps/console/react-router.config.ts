import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // Every page works without a script, so nothing discovers routes in the browser.
  routeDiscovery: { mode: 'initial' },
  // The gate (libs/web/src/serving) tells our own forms apart, before the pages are asked.
  allowedActionOrigins: ['**'],
  future: { v8_middleware: true },
} satisfies Config;
