// Without an ending .js comes before .json, and a file before a folder.
console.log(require('./_order/both'), require('./_order/folder'), require('./_order/folder/'));
