// WebAssembly: a module of two functions and a memory.
const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 2, 127, 127, 1, 127, 3, 2, 1, 0, 7, 7, 1, 3, 97, 100, 100, 0, 0, 10, 9, 1, 7, 0, 32, 0, 32, 1, 106, 11]);
console.log(typeof WebAssembly, Object.prototype.toString.call(WebAssembly), WebAssembly.validate(bytes), WebAssembly.validate(new Uint8Array(4)));
const module1 = new WebAssembly.Module(bytes);
const instance = new WebAssembly.Instance(module1);
console.log(instance.exports.add(2, 3), WebAssembly.Module.exports(module1), WebAssembly.Module.imports(module1));
WebAssembly.instantiate(bytes)
  .then(({ instance: made }) => console.log(made.exports.add(2147483647, 1), Object.keys(made.exports)))
  .then(() => WebAssembly.compile(bytes))
  .then((m) => console.log(m instanceof WebAssembly.Module, m));
try { new WebAssembly.Module(new Uint8Array([1, 2, 3, 4])); } catch (e) { console.log(e.name, e instanceof WebAssembly.CompileError); }
const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 }); console.log(memory.buffer.byteLength, memory.grow(1), memory.buffer.byteLength); 
const g = new WebAssembly.Global({ value: 'i32', mutable: true }, 7); g.value++; console.log(g.value); console.log(new WebAssembly.Table({ initial: 2, element: 'anyfunc' }).length);
