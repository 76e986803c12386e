// How an agent names the places it connects to; its defaults.
const http = require('http');
const agent = new http.Agent();
console.log(agent.getName(), agent.getName({ port: 80 }), agent.getName({ host: 'a', port: 1, localAddress: 'b' }));
console.log(agent.getName({ host: 'a', family: 6 }), agent.getName({ socketPath: '/tmp/x' }), agent.getName({ family: 0 }));
console.log(agent.maxSockets, agent.maxFreeSockets, agent.maxTotalSockets, agent.keepAlive, agent.keepAliveMsecs,
  agent.scheduling, agent.defaultPort, agent.protocol);
console.log(http.globalAgent.keepAlive, http.globalAgent.options.timeout, http.Agent.defaultMaxSockets);
console.log(http.Agent() instanceof http.Agent, agent.options.noDelay);
