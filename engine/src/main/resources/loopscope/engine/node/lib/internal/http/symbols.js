'use strict';
// The names under which the parts of http keep what is not the program's.

module.exports = {
  kErrored: Symbol('errored'),
  kHighWaterMark: Symbol('kHighWaterMark'),
  kNeedDrain: Symbol('kNeedDrain'),
  kOutHeaders: Symbol('kOutHeaders'),
  kRejectNonStandardBodyWrites: Symbol('kRejectNonStandardBodyWrites'),
  kUniqueHeaders: Symbol('kUniqueHeaders'),
};
