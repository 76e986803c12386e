// Names of hosts in other scripts: how they are sent, and which are refused.
for (const host of ['münchen.de', 'faß.de', '☃.net', 'ｆｏｏ.com', 'a。b', 'xn--zca.de', 'a\u00adb', 'XN--MGBA3GCH31F060K',
  'xn--a', 'xn--', '\u00ad', 'a\u200db', '\u0301a', '\u05d0a', `ä${'a'.repeat(70)}`, '-a-.b', 'ab--c.de', 'a..b', '%C3%A4']) {
  console.log(JSON.stringify(host), URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : 'no URL');
}
