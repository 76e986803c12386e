// base64 with and without padding, line breaks and the letters of URLs.
for (const text of ['YWJj', 'YWI=', 'YWI', 'YQ==', 'Y Q\n=\n=', '-_-_', '+/+/', 'YW=Jj', '!!!']) {
  console.log(JSON.stringify(text), Buffer.from(text, 'base64'), Buffer.from(text, 'base64url'));
}
console.log(Buffer.from([251, 255, 254]).toString('base64'), Buffer.from([251, 255, 254]).toString('base64url'), Buffer.byteLength('YWI=', 'base64'));
