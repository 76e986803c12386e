export * from './voice.mjs';
export { default as loud } from './voice.mjs';
export * as live from './live.mjs';
