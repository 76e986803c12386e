const names = require('./names');

module.exports = (name) => `Hello, ${name}, one of ${names.length}`;
