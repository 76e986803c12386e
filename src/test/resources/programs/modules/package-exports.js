// exports in package.json: conditions, sub-paths, and what is not listed cannot be had.
console.log(require('./_exports/asks')());
