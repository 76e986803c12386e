// Classes: fields, private names, statics, accessors, inheritance, super and mixins.
class Shape {
  static #made = 0;
  static get made() { return Shape.#made; }
  #name;
  corners = 0;
  constructor(name) {
    this.#name = name;
    Shape.#made++;
  }
  get name() { return this.#name; }
  set name(value) { this.#name = value.toLowerCase(); }
  area() { return 0; }
  describe() { return `${this.name} with ${this.corners} corners, ${this.area()}`; }
  #secret() { return 'secret of ' + this.#name; }
  tell() { return this.#secret(); }
  static is(value) { return #name in value; }
}
const Loud = (Base) => class extends Base {
  describe() { return super.describe().toUpperCase(); }
};
class Square extends Loud(Shape) {
  corners = 4;
  constructor(side) {
    super('square');
    this.side = side;
  }
  area() { return this.side ** 2; }
}
const shapes = [new Shape('dot'), new Square(3)];
shapes[0].name = 'POINT';
for (const shape of shapes) console.log(shape.describe(), shape.tell(), Shape.is(shape));
console.log(Shape.made, Shape.is({}), shapes[1] instanceof Shape, Object.getPrototypeOf(Square).name);
function Old(x) { this.x = x; }
Old.prototype.get = function () { return this.x; };
function Older(x, y) { Old.call(this, x); this.y = y; }
Object.setPrototypeOf(Older.prototype, Old.prototype);
console.log(new Older(1, 2).get(), Object.keys(new Older(3, 4)));
