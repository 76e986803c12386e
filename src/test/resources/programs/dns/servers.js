// A resolver's name servers.
const { Resolver, getDefaultResultOrder, setDefaultResultOrder, NOTFOUND, ADDRCONFIG } = require('dns');

const resolver = new Resolver();
resolver.setServers(['4.4.4.4', '[2001:4860:4860::8888]', '4.4.4.4:1053', '[2001:4860:4860::8888]:1053', '1.1.1.1:53']);
console.log(resolver.getServers());
console.log(getDefaultResultOrder(), NOTFOUND, ADDRCONFIG);
setDefaultResultOrder('ipv4first');
console.log(getDefaultResultOrder());
resolver.cancel();
