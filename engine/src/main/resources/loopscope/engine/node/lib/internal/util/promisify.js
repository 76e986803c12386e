'use strict';
// The symbol under which a function keeps its own promise-returning form.

module.exports = { customPromisify: Symbol.for('nodejs.util.promisify.custom') };
