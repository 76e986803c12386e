'use strict';
// The protocols that the legacy URL functions treat specially.

const slashed = new Set(['http:', 'https:', 'ftp:', 'gopher:', 'file:', 'ws:', 'wss:']);
const hostless = new Set(['javascript:']);

module.exports = { hostless, slashed };
