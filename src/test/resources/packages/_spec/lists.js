const assert = require('assert');
describe('arrays', function () {
  before(() => console.log('before')); beforeEach(function () { this.list = [1, 2, 3]; });
  it('finds', function () { assert.strictEqual(this.list.indexOf(2), 1); });
  it('waits', (done) => setTimeout(done, 5));
  it('promises', async () => { await new Promise((r) => setImmediate(r)); });
  it('fails', () => { assert.deepStrictEqual([1, 2], [1, 3]); });
  it('is pending'); it.skip('is skipped', () => {});
  describe('nested', () => { it('throws', () => { assert.throws(() => { throw new TypeError('x'); }, TypeError); }); after(() => console.log('after')); });
});
