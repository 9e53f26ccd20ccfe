import { reactRouter } from '@react-router/dev/vite';
import { build, defaultServerConditions, defineConfig, mergeConfig } from 'vite';
import { siteOf } from '../../vite.site.js';

export default defineConfig(mergeConfig(siteOf({ build, defaultServerConditions }), { plugins: [reactRouter()] }));
