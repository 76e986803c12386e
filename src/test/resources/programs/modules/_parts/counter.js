console.log('counter is loaded');
let count = 0;
exports.next = () => ++count;
