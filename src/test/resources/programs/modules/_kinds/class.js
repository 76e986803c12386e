module.exports = class Box {
  constructor(value) { this.value = value; }
};
