define(['./names'], (names) => (name) => `Hello, ${name}, one of ${names.length}`);
