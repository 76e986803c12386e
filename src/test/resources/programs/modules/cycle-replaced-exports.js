// In a cycle module.exports set anew is missed: the other holds the old object.
require('./_cycle/c');
