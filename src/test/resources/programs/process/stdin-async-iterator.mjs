// Standard input with for await.
process.stdin.setEncoding('utf8');
let length = 0;
for await (const chunk of process.stdin) length += chunk.length;
console.log('read', length, 'characters');
