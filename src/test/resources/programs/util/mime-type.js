// MIME types are read, changed and written.
const { MIMEType, MIMEParams } = require('util');
const type = new MIMEType('Text/HTML; Charset=utf-8;q="a \\"b\\""; empty=; charset=again');
console.log(String(type), type.type, type.subtype, type.essence, type.params.get('charset'), type.params.get('none'), [...type.params]);
type.type = 'application';
type.subtype = 'json';
type.params.set('x', 'y z');
type.params.delete('q');
console.log(`${type}`, JSON.stringify({ type }), type.params.has('x'), [...type.params.keys()], type.params instanceof MIMEParams);
for (const attempt of [() => new MIMEType('bad'), () => new MIMEType('a b/c'), () => new MIMEType('a/'), () => { type.type = ''; }, () => type.params.set('ü', 'x'), () => type.params.set('x', '\n')]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
