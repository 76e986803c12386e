'use strict';
// node:https: http over tls.

const agent = require('internal/https/agent');
const { ClientRequest } = require('internal/http/client');
const { Server } = require('internal/https/server');

function createServer(options, requestListener) {
  return new Server(options, requestListener);
}

/** The options of all arguments in one object, so that the agent for https can be told with them. */
function request(...args) {
  const options = {};
  if (typeof args[0] === 'string') {
    Object.assign(options, require('url').urlToHttpOptions(new URL(args.shift())));
  } else if (args[0] instanceof URL) {
    Object.assign(options, require('url').urlToHttpOptions(args.shift()));
  }
  if (args[0] && typeof args[0] !== 'function') {
    Object.assign(options, args.shift());
  }
  options._defaultAgent = module.exports.globalAgent;
  return new ClientRequest(options, ...args);
}

function get(input, options, callback) {
  const req = request(input, options, callback);
  req.end();
  return req;
}

module.exports = { Agent: agent.Agent, globalAgent: agent.globalAgent, Server, createServer, get, request };
