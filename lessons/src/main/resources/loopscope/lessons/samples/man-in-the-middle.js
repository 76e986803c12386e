const net = require('net');
const { generateKeyPairSync, getDiffieHellman, sign, verify } = require('crypto');

const group = 'modp14';
const identity = { Alice: generateKeyPairSync('ed25519'), Bob: generateKeyPairSync('ed25519') };

function side() {
  const side = getDiffieHellman(group);
  side.generateKeys();
  return side;
}

// What each says: its public key, and, if they are careful, its signature of it.
function letter(name, side, careful) {
  const key = side.getPublicKey();
  return JSON.stringify({
    key: key.toString('hex'),
    signature: careful ? sign(null, key, identity[name].privateKey).toString('hex') : '',
  });
}

function open(text, from, side, careful) {
  const { key, signature } = JSON.parse(text);
  const bytes = Buffer.from(key, 'hex');
  if (careful && !verify(null, bytes, identity[from].publicKey, Buffer.from(signature, 'hex'))) {
    throw new Error(`this key is not from ${from}`);
  }
  return side.computeSecret(bytes).toString('hex').slice(0, 8);
}

const lines = (socket, each) => {
  let text = '';
  socket.on('data', (data) => {
    text += data;
    while (text.includes('\n')) {
      const end = text.indexOf('\n');
      each(text.slice(0, end));
      text = text.slice(end + 1);
    }
  });
};
const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

async function agree(careful) {
  const secrets = {};
  const attempt = (name, action) => {
    try {
      secrets[name] = action();
    } catch (error) {
      console.log(`${name}: ${error.message}`);
    }
  };
  const [alice, bob, mallory] = [side(), side(), side()];

  const bobsServer = net.createServer((socket) => {
    lines(socket, (text) => {
      attempt('Bob', () => open(text, 'Alice', bob, careful));
      socket.end(`${letter('Bob', bob, careful)}\n`);
    });
  });
  const bobsPort = await listen(bobsServer);

  // Mallory puts her own key in place of each that goes through her hands. Signatures she can only pass on.
  const swap = (text) => JSON.stringify({ ...JSON.parse(text), key: mallory.getPublicKey('hex') });
  const wire = net.createServer((toAlice) => {
    const toBob = net.connect(bobsPort, '127.0.0.1');
    lines(toAlice, (text) => {
      secrets['Mallory with Alice'] = open(text, 'Alice', mallory, false);
      toBob.write(`${swap(text)}\n`);
    });
    lines(toBob, (text) => {
      secrets['Mallory with Bob'] = open(text, 'Bob', mallory, false);
      toAlice.end(`${swap(text)}\n`);
    });
  });

  const socket = net.connect(await listen(wire), '127.0.0.1');
  socket.write(`${letter('Alice', alice, careful)}\n`);
  await new Promise((done) => lines(socket, (text) => {
    attempt('Alice', () => open(text, 'Bob', alice, careful));
    done();
  }));
  bobsServer.close();
  wire.close();
  return secrets;
}

agree(false).then((secrets) => {
  console.log('not signed:');
  console.log('Mallory reads Alice:', secrets.Alice === secrets['Mallory with Alice']);
  console.log('Mallory reads Bob:', secrets.Bob === secrets['Mallory with Bob']);
  console.log('signed:');
  return agree(true);
});
