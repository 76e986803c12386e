'use strict';
// What Node calls the async resources behind the operations that the engine names.

const types = [
  [/^fs\.promises\./, 'FSREQPROMISE'],
  [/^fs\./, 'FSREQCALLBACK'],
  [/^dns\.lookupService/, 'GETNAMEINFOREQWRAP'],
  [/^dns\.lookup/, 'GETADDRINFOREQWRAP'],
  [/^dns\./, 'QUERYWRAP'],
  [/^net\.connect/, 'TCPCONNECTWRAP'],
  [/^net\.(?:listen|Server|accept)/i, 'TCPSERVERWRAP'],
  [/^net\.write/, 'WRITEWRAP'],
  [/^net\.(?:end|shutdown)/, 'SHUTDOWNWRAP'],
  [/^net\./, 'TCPWRAP'],
  [/^crypto\.randomBytes|^crypto\.randomFill|^crypto\.randomInt/, 'RANDOMBYTESREQUEST'],
  [/^crypto\.pbkdf2/, 'PBKDF2REQUEST'],
  [/^crypto\.scrypt/, 'SCRYPTREQUEST'],
  [/^crypto\.hkdf/, 'HKDFREQUEST'],
  [/^crypto\./, 'HASHREQUEST'],
  [/^zlib\./, 'ZLIB'],
  [/^child_process\./, 'PROCESSWRAP'],
  [/^stdin/, 'PIPEWRAP'],
];

const names = ['NONE', 'FSEVENTWRAP', 'PROMISE', 'MESSAGEPORT', 'TTYWRAP', 'WORKER', ...types.map(([, type]) => type)];

function typeOf(operation) {
  return types.find(([pattern]) => pattern.test(operation))?.[1] ?? operation;
}

const providers = Object.freeze(Object.assign(Object.create(null),
  Object.fromEntries([...new Set(names)].map((name, index) => [name, index]))));

module.exports = { typeOf, providers };
