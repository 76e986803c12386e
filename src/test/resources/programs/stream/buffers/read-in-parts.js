// read(n) takes from the front, across chunks; unshift() puts back.
const { Readable } = require('stream');
const { watch, tell } = require('./_tell');

const source = watch(new Readable({ read() {} }));
source.push('abcdef');
source.push('ghi');
tell('pushed');
source.once('readable', () => {
  console.log(String(source.read(4)));
  tell('four');
  source.unshift('cd');
  tell('back');
  console.log(String(source.read(3)));
  tell('three');
  console.log(String(source.read()));
  tell('rest');
  source.push(null);
  source.read();
  tell('none');
});
source.on('end', () => tell('end'));
