// Ed25519 signs the message itself and always alike; ECDSA signs its hash, with chance in it.
const crypto = require('crypto');
const fs = require('fs');
const read = (name) => crypto.createPrivateKey(fs.readFileSync(`${__dirname}/_keys/${name}.pem`));
const data = Buffer.from('a message');
const edwards = read('ed25519');
const signature = crypto.sign(null, data, edwards);
console.log(signature.toString('hex'), crypto.verify(null, data, crypto.createPublicKey(edwards), signature));
const curve = read('ec');
const der = crypto.sign('sha256', data, curve);
const plain = crypto.sign('sha256', data, { key: curve, dsaEncoding: 'ieee-p1363' });
console.log(der[0], plain.length, der.equals(crypto.sign('sha256', data, curve)));
const open = crypto.createPublicKey(curve);
console.log(crypto.verify('sha256', data, open, der), crypto.verify('sha256', data, open, plain),
  crypto.verify('sha256', data, { key: open, dsaEncoding: 'ieee-p1363' }, plain));
crypto.sign('sha256', data, curve, (error, later) => {
  console.log(error, crypto.verify('sha256', data, open, later));
  crypto.verify('sha256', Buffer.from('another'), open, later, (failure, valid) => console.log(failure, valid));
});
