// URLs of blobs.
const { resolveObjectURL } = require('buffer');
const id = URL.createObjectURL(new Blob(['text']));
console.log(id.startsWith('blob:nodedata:'), resolveObjectURL(id).size, resolveObjectURL('blob:nodedata:none'));
URL.revokeObjectURL(id);
console.log(resolveObjectURL(id));
