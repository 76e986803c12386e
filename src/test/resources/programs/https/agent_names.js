// By what an agent tells connections apart.
const https = require('https');

const agent = new https.Agent();
console.log(agent.defaultPort, agent.protocol, agent.maxCachedSessions, agent instanceof require('http').Agent);
console.log(agent.getName());
console.log(agent.getName({ host: 'a.test', port: 443, ca: 'CA', cert: 'CERT', key: 'KEY', rejectUnauthorized: false }));
console.log(agent.getName({ host: 'a.test', servername: 'b.test', ciphers: 'X', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' }));
console.log(agent.getName({ host: 'a.test', servername: 'a.test', honorCipherOrder: true, sigalgs: 'rsa', secureOptions: 0 }));
console.log(https.globalAgent.keepAlive, https.globalAgent.options.timeout, Object.keys(https));
