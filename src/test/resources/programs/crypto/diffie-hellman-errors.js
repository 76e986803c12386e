// Small and wrong parameters.
const { createDiffieHellman, getDiffieHellman } = require('crypto');

function attempt(action) {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
}

attempt(() => createDiffieHellman(Buffer.from([23])).verifyError);
attempt(() => createDiffieHellman(Buffer.from([23]), 5).generateKeys());
attempt(() => createDiffieHellman(60));
attempt(() => createDiffieHellman());
attempt(() => createDiffieHellman(Buffer.from([23]), 1));
attempt(() => createDiffieHellman(1.5));
attempt(() => getDiffieHellman('modp99'));
attempt(() => getDiffieHellman('modp5').getPublicKey());
attempt(() => getDiffieHellman('modp5').getPrivateKey());
attempt(() => {
  const dh = getDiffieHellman('modp5');
  dh.generateKeys();
  dh.computeSecret(Buffer.from([1]));
});
