// Domains in ASCII and in their own script.
const { domainToASCII, domainToUnicode } = require('url');
for (const domain of ['español.com', '中文.com', 'xn--iñvalid.com', 'EXAMPLE.org', 'a b']) {
  console.log(domain, domainToASCII(domain), domainToUnicode(domainToASCII(domain)));
}
