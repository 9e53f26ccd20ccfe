/// <reference types="vite/client" />
/// <reference path="../../../bundled-script.d.ts" />
