import { reactRouter } from '@react-router/dev/vite';
import { defaultServerConditions, defineConfig } from 'vite';
import { bundled } from './vite.bundled.js';

const conditions = ['@puente/source', 'module', 'browser'];

export default defineConfig({
  plugins: [bundled(conditions), reactRouter()],
  ssr: { noExternal: [/^@puente\//], resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions },
});
