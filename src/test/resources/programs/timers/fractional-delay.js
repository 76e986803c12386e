// Fractions are cut off: 1.9 joins the list of 1, 0.5 becomes 1.
setTimeout(() => console.log('1.9'), 1.9);
setTimeout(() => console.log('1'), 1);
setTimeout(() => console.log('0.5'), 0.5);
setTimeout(() => console.log('"1"'), '1');
