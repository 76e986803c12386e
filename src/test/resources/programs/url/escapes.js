// Which characters are escaped where.
const url = new URL('http://h/');
for (const part of ['pathname', 'search', 'hash', 'username']) {
  url[part] = ' "#<>?`{}|\\[]\'%üé€😀~!$&()*+,;=:@/';
  console.log(part, url[part]);
}
