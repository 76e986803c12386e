import names from './names.mjs';

export default (name) => `Hello, ${name}, one of ${names.length}`;
