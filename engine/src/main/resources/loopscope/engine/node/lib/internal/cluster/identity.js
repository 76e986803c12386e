'use strict';
// Whether this process is a worker of a cluster. Known from a variable that a worker finds when it starts, and never again.

let id;

/** Takes the variable out of the environment; called once, when the process starts. */
function takeId() {
  const given = process.env.NODE_UNIQUE_ID;
  if (given !== undefined && process.argv[1] !== undefined) {
    id = Number(given) | 0;
    delete process.env.NODE_UNIQUE_ID;
  }
}

module.exports = { takeId, isWorker: () => id !== undefined, workerId: () => id };
