'use strict';
exports.get = (name) => require(name);
exports.resolve = (name, options) => require.resolve(name, options);
exports.paths = (name) => require.resolve.paths(name);
