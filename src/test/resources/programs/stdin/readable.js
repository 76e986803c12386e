// Input read piece by piece with 'readable' and read().
let text = '';
process.stdin.on('readable', () => {
  for (let piece = process.stdin.read(); piece !== null; piece = process.stdin.read()) text += piece;
});
process.stdin.on('end', () => console.log('end', JSON.stringify(text)));
