// Hosts: numbers, other scripts, IPv6.
for (const host of ['EXAMPLE.com', '0x7f.1', '192.168.257', '[::1]', '[2001:DB8::0:1]', 'münchen.de', 'xn--mnchen-3ya.de', 'a%41.b', '例え.jp']) {
  try {
    console.log(host, new URL(`http://${host}/`).hostname);
  } catch (error) {
    console.log(host, error.code);
  }
}
