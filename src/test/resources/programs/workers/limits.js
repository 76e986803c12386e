// resourceLimits as they were asked for, and as they are in the thread.
const { Worker, resourceLimits } = require('node:worker_threads');
console.log(resourceLimits);
const worker = new Worker('console.log(require("node:worker_threads").resourceLimits)', {
  eval: true, resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, codeRangeSizeMb: 32, stackSizeMb: 2 },
});
worker.on('online', () => console.log(worker.resourceLimits));
worker.on('exit', () => console.log(worker.resourceLimits));
