'use strict';
// node:child_process: its functions are there, and say that they cannot start programs yet.

for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']) {
  module.exports[name] = Object.defineProperty(() => {
    throw new Error(`Loopscope's child_process.${name} is not there yet`);
  }, 'name', { value: name });
}
