// Inside a plain function `this` is the Timeout or Immediate itself.
const timer = setTimeout(function () {
  console.log('same timeout', this === timer, this.constructor.name);
}, 40);
const immediate = setImmediate(function () {
  console.log('same immediate', this === immediate, this.constructor.name);
});
