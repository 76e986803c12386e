'use strict';
// Domains for the URL parser, by the names it knows.

const binding = internalBinding('url');
const plain = /^[\x00-\x7f]*$/;

/** The name as it is sent, or null. Names in ASCII only have their letters made small, as long as nothing is encoded. */
function toASCII(domain) {
  if (plain.test(domain) && !/(^|\.)xn--/i.test(domain)) {
    return domain.toLowerCase();
  }
  return binding.domainToASCII(domain) ?? null;
}

function toUnicode(domain) {
  return { domain: binding.domainToUnicode(domain), error: false };
}

module.exports = { toASCII, toUnicode };
