export default `ES module, this is ${this}`;
