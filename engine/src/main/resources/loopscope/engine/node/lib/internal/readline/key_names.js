'use strict';
// The names of the keys for which terminals send an escape sequence, by the sequence's code.

const named = {
  up: '[A OA',
  down: '[B OB',
  right: '[C OC',
  left: '[D OD',
  clear: '[E OE',
  end: '[F OF [4~ [8~',
  home: '[H OH [1~ [7~',
  insert: '[2~',
  delete: '[3~',
  pageup: '[5~ [[5~',
  pagedown: '[6~ [[6~',
  f1: '[P OP [11~ [[A',
  f2: '[Q OQ [12~ [[B',
  f3: '[R OR [13~ [[C',
  f4: '[S OS [14~ [[D',
  f5: '[15~ [[E',
  f6: '[17~',
  f7: '[18~',
  f8: '[19~',
  f9: '[20~',
  f10: '[21~',
  f11: '[23~',
  f12: '[24~',
  'paste-start': '[200~',
  'paste-end': '[201~',
};

/** Sequences that mean a modifier besides, as rxvt sends them. */
const shifted = {
  up: '[a', down: '[b', right: '[c', left: '[d', clear: '[e', insert: '[2$', delete: '[3$', pageup: '[5$',
  pagedown: '[6$', home: '[7$', end: '[8$', tab: '[Z',
};
const controlled = {
  up: 'Oa', down: 'Ob', right: 'Oc', left: 'Od', clear: 'Oe', insert: '[2^', delete: '[3^', pageup: '[5^',
  pagedown: '[6^', home: '[7^', end: '[8^',
};

const keys = { __proto__: null };

function add(table, modifiers) {
  for (const [name, codes] of Object.entries(table)) {
    for (const code of codes.split(' ')) {
      keys[code] = { name, ...modifiers };
    }
  }
}
add(named, {});
add(shifted, { shift: true });
add(controlled, { ctrl: true });

module.exports = { keys };
