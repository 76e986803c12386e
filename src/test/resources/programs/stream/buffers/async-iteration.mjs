// for await reads chunk by chunk.
import { Readable } from 'stream';
import told from './_tell.js';

const { watch, tell } = told;
const source = watch(new Readable({
  highWaterMark: 4,
  read() {
    this.push(this.count < 5 ? `n${this.count++}` : null);
  },
}));
source.count = 0;
for await (const chunk of source) {
  tell(`got ${chunk}`);
}
tell('over');
