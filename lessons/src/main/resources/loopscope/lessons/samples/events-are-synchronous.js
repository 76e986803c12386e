const EventEmitter = require('events');

const door = new EventEmitter();

door.on('knock', function answer(visitor) {
  console.log('answer:', visitor, 'is here');
  process.nextTick(function greet() {
    console.log('greet:', visitor);
  });
});

console.log('before emit');
door.emit('knock', 'Ada');
console.log('after emit');
