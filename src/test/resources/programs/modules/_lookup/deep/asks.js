module.exports = [require('near'), require('far'), require('far/extra'), require('@scope/thing')];
