// A CGI program: what it needs to know stands in its environment, and what it prints is the answer.
const { GUESTS, REQUEST_METHOD } = process.env;

console.log('Content-Type: text/html\n');
if (REQUEST_METHOD === 'GET') {
  console.log('<h1>Guests</h1>');
  console.log('<ul>');
  for (const guest of GUESTS.split(' ')) console.log(`  <li>${guest}</li>`);
  console.log('</ul>');
}
