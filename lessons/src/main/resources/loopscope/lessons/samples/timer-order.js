function ring(name) {
  console.log(name);
}

setTimeout(ring, 300, '300 ms');
setTimeout(ring, 100, '100 ms, set first');
setTimeout(ring, 200, '200 ms');
setTimeout(ring, 100, '100 ms, set second');
