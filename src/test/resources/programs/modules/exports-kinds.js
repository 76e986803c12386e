// A module may export anything; assigning to exports exports nothing.
console.log(require('./_kinds/number'), require('./_kinds/lost'), require('./_kinds/nothing'));
console.log(new (require('./_kinds/class'))('x').value);
