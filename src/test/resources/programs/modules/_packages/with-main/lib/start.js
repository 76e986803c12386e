module.exports = 'lib/start.js';
