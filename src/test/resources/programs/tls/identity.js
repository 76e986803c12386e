// Which names a certificate is good for.
const tls = require('tls');

function check(host, cert) {
  const error = tls.checkServerIdentity(host, cert);
  console.log(host, error === undefined ? 'is right' : `${error.code}: ${error.reason}`);
}

const names = { subject: { CN: 'example.org' }, subjectaltname: 'DNS:a.example.org, DNS:*.b.example.org, IP Address:127.0.0.1' };
for (const host of ['a.example.org', 'A.EXAMPLE.ORG', 'a.example.org.', 'x.b.example.org', 'x.y.b.example.org',
  'b.example.org', 'example.org', '127.0.0.1', '127.0.0.2']) {
  check(host, names);
}
check('example.org', { subject: { CN: 'example.org' } });
check('x.example.org', { subject: { CN: '*.example.org' } });
check('example.org', { subject: { CN: ['other.org', 'example.org'] } });
check('example.org', { subject: {} });
check('foo.org', { subject: {}, subjectaltname: 'DNS:*.org' });
check('fooz.example.org', { subject: {}, subjectaltname: 'DNS:f*z.example.org' });
check('::1', { subject: {}, subjectaltname: 'IP Address:0:0:0:0:0:0:0:1' });
check('good.org', { subject: {}, subjectaltname: 'DNS:"good.org, DNS:bad.org", DNS:good.org' });
