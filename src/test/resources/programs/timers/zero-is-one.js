// 0, 1, negative and NaN delays all mean 1 ms: they share one list and keep their order.
setTimeout(() => console.log('1'), 1);
setTimeout(() => console.log('0'), 0);
setTimeout(() => console.log('-5'), -5);
setTimeout(() => console.log('NaN'), NaN);
setTimeout(() => console.log('none'));
setTimeout(() => console.log('text'), 'soon');
