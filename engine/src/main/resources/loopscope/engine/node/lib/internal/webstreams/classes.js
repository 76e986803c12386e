'use strict';
// The web streams come as a WebJar; here they get what makes them Node's.

const streams = require('webjar/web-streams-polyfill/dist/ponyfill.es2018');

require('internal/webstreams/checks').addChecks(streams);
require('internal/webstreams/views').addViews(streams);
const { watchStates } = require('internal/webstreams/states');
watchStates(streams.ReadableStream);
watchStates(streams.WritableStream);

module.exports = streams;
