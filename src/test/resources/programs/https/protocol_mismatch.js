// A URL of http is not for https, nor the other way round.
const http = require('http');
const https = require('https');

for (const [module, url] of [[https, 'http://localhost/'], [http, 'https://localhost/']]) {
  try {
    module.get(url);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
