// What came to JavaScript after Node 20.
console.log(typeof Object.groupBy, typeof Map.groupBy, typeof Promise.withResolvers, typeof Array.fromAsync, typeof ArrayBuffer.prototype.transfer);
console.log(typeof Iterator, typeof Set.prototype.union, typeof [].values().map, typeof Promise.try, typeof RegExp.escape, typeof Float16Array);
