define('named', ['require', './b'], function (require, b) { return function () { return require('./a').a + b.name; }; });
