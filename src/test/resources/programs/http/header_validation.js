// Names and values that are refused, and with which error.
const http = require('http');
const message = new http.OutgoingMessage();
const attempts = [
  () => http.validateHeaderName('a b'), () => http.validateHeaderName(''), () => http.validateHeaderName(5),
  () => http.validateHeaderName('ok'), () => http.validateHeaderValue('x', undefined),
  () => http.validateHeaderValue('x', 'a\nb'), () => http.validateHeaderValue('x', 'ünï'),
  () => http.validateHeaderValue('x', '漢'), () => message.setHeader('a:b', 1), () => message.setHeader('a'),
  () => message.setHeader('a', 'b\r\n'), () => message.getHeader(), () => message.hasHeader(null),
  () => message.removeHeader({}), () => message.setHeaders([]), () => message.addTrailers({ 'x y': '1' }),
  () => message.addTrailers({ x: '\0' }), () => message.appendHeader('ä', '1'),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('fine', String(attempt));
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
