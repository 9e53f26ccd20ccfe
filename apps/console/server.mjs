// React reads it when it is loaded, so it comes before the build that loads React.
process.env.NODE_ENV ??= 'production';
const build = await import('./build/server/index.js');

await build.entry.module.start(build, process.env);
