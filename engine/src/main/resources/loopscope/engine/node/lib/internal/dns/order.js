'use strict';
// In which order the addresses of a name are given.

const { validateOneOf } = require('internal/validators');

const orders = ['verbatim', 'ipv4first', 'ipv6first'];
let order = 'verbatim';

function setDefaultResultOrder(value) {
  validateOneOf(value, 'dnsOrder', orders);
  order = value;
}

function getDefaultResultOrder() {
  return order;
}

module.exports = { getDefaultResultOrder, orders, setDefaultResultOrder };
