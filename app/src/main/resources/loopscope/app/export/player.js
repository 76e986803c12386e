'use strict';
// Plays the recorded run that stands in the element "data". What is shown is a function of the moment, so that back is as good as forward.

const data = JSON.parse(document.getElementById('data').textContent);
const [SEQ, MICROS, FILE, LINE, PRINTED, KIND] = [0, 1, 2, 3, 4, 5];
const EVERY_EVENT = 0;
const STATEMENT = 1;
const CALLBACK = 2;
const BEAT = 450;

const element = (id) => document.getElementById(id);
const state = { at: 0, view: 'loop', file: 0, language: 'en', step: EVERY_EVENT, beat: 0 };

/** The shapes of each moment, from what changes between one and the next. */
function unfold(frames) {
  let shapes = [];
  return frames.edits.map(([width, height, start, end, ...between]) => {
    shapes = [...shapes.slice(0, start), ...between, ...shapes.slice(shapes.length - end)];
    return { width, height, shapes };
  });
}

const unfolded = new Map();

function picture(view, language, at) {
  const key = `${view} ${language}`;
  const frames = data.views[view][language];
  if (!unfolded.has(key)) {
    unfolded.set(key, unfold(frames));
  }
  const { width, height, shapes } = unfolded.get(key)[at];
  return { width, height, drawing: shapes.map((shape) => frames.shapes[shape]).join('') };
}

function words(key, ...values) {
  return values.reduce((text, value, index) => text.replace(`{${index}}`, value), data.words[state.language][key]);
}

/** The next moment in a direction at which a step stops; the end when there is none. */
function next(direction) {
  let at = state.at + direction;
  while (at > 0 && at < data.moments.length - 1 && data.moments[at][KIND] < state.step) {
    at += direction;
  }
  return Math.min(Math.max(at, 0), data.moments.length - 1);
}

function go(at) {
  state.at = at;
  const file = data.moments[at][FILE];
  if (file >= 0 && file !== state.file) {
    state.file = file;
    drawSource();
  }
  draw();
}

function pause() {
  clearInterval(state.beat);
  state.beat = 0;
}

function play() {
  if (state.beat) {
    pause();
  } else {
    if (state.at === data.moments.length - 1) {
      state.at = 0;
    }
    state.beat = setInterval(() => {
      go(next(1));
      if (state.at === data.moments.length - 1) {
        pause();
        draw();
      }
    }, BEAT);
  }
  draw();
}

function tab(parent, label, selected, choose) {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-selected', selected);
  button.textContent = label;
  button.addEventListener('click', choose);
  parent.append(button);
}

function drawSource() {
  const files = element('files');
  files.replaceChildren();
  data.files.forEach(([name], index) => tab(files, name, index === state.file, () => {
    state.file = index;
    drawSource();
    draw();
  }));
  const lines = data.files.length ? data.files[state.file][1].split('\n') : [];
  element('source').replaceChildren(...lines.map((line, index) => {
    const row = document.createElement('div');
    row.dataset.line = index + 1;
    row.textContent = line || ' ';
    return row;
  }));
}

function drawViews() {
  const views = element('views');
  views.replaceChildren();
  Object.keys(data.views).forEach((view) => tab(views, words(`view.${view}`), view === state.view, () => {
    state.view = view;
    drawViews();
    draw();
  }));
}

function drawWords() {
  document.documentElement.lang = state.language;
  document.title = `${data.program} · Loopscope`;
  element('program').textContent = data.program;
  element('cut').hidden = data.whole;
  element('cut').textContent = words('cut', data.moments.length);
  element('drawn').hidden = !data.drawn;
  element('drawn').textContent = words('drawn');
  element('language').textContent = state.language === 'en' ? '中文' : 'English';
  element('theme').textContent = words('theme');
  element('console-title').textContent = words('console');
  element('step-title').textContent = words('step');
  for (const id of ['first', 'back', 'play', 'forward', 'last']) {
    element(id).title = words(id);
    element(id).setAttribute('aria-label', words(id));
  }
  element('slider').setAttribute('aria-label', words('slider'));
  const options = [EVERY_EVENT, ...(data.moments.some((moment) => moment[KIND] === STATEMENT) ? [STATEMENT] : []), CALLBACK];
  element('step').replaceChildren(...options.map((step) => {
    const option = document.createElement('option');
    option.value = step;
    option.textContent = words(`step.${step}`);
    option.selected = step === state.step;
    return option;
  }));
}

function drawConsole(printed) {
  const pieces = data.output.slice(0, printed).map(([stream, text]) => {
    const piece = document.createElement('span');
    piece.className = stream;
    piece.textContent = text;
    return piece;
  });
  const pane = element('console');
  pane.replaceChildren(...pieces);
  pane.scrollTop = pane.scrollHeight;
}

function drawLine(line) {
  const source = element('source');
  source.querySelector('.running')?.classList.remove('running');
  const row = line > 0 && source.children[line - 1];
  if (row) {
    row.classList.add('running');
    const { offsetTop, offsetHeight } = row;
    const top = offsetTop - source.offsetTop;
    if (top < source.scrollTop || top + 3 * offsetHeight > source.scrollTop + source.clientHeight) {
      source.scrollTop = top - source.clientHeight / 3;
    }
  }
}

function draw() {
  const moment = data.moments[state.at];
  const last = data.moments.length - 1;
  const { width, height, drawing } = picture(state.view, state.language, state.at);
  const fitted = state.view === 'loop' ? ' class="fitted"' : '';
  element('stage').innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${fitted}>${drawing}</svg>`;
  drawConsole(moment[PRINTED]);
  drawLine(moment[FILE] === state.file ? moment[LINE] : 0);
  element('slider').max = last;
  element('slider').value = state.at;
  element('where').textContent = words('where', state.at + 1, last + 1, (moment[MICROS] / 1000).toFixed(1));
  element('first').disabled = element('back').disabled = state.at === 0;
  element('last').disabled = element('forward').disabled = state.at === last;
  element('play').querySelector('path').setAttribute('d', state.beat ? 'M6 3v12M12 3v12' : 'M5 3l10 6-10 6z');
  document.body.dataset.seq = moment[SEQ];
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

const moves = {
  first: () => go(0),
  back: () => go(next(-1)),
  forward: () => go(next(1)),
  last: () => go(data.moments.length - 1),
};
for (const [id, move] of Object.entries(moves)) {
  element(id).addEventListener('click', () => {
    pause();
    move();
  });
}
element('play').addEventListener('click', play);
element('slider').addEventListener('input', (event) => {
  pause();
  go(Number(event.target.value));
});
element('step').addEventListener('change', (event) => {
  state.step = Number(event.target.value);
});
element('language').addEventListener('click', () => {
  state.language = state.language === 'en' ? 'zh' : 'en';
  drawWords();
  drawViews();
  draw();
});
element('theme').addEventListener('click', () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'));

const keys = { ArrowLeft: 'back', ArrowRight: 'forward', Home: 'first', End: 'last', ' ': 'play' };
document.addEventListener('keydown', (event) => {
  const id = keys[event.key];
  if (id && !['INPUT', 'SELECT', 'BUTTON'].includes(event.target.tagName) && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    element(id).click();
  }
});

state.step = data.moments.some((moment) => moment[KIND] === STATEMENT) ? STATEMENT : EVERY_EVENT;
state.language = navigator.language.startsWith('zh') ? 'zh' : 'en';
setTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
drawWords();
drawSource();
drawViews();
const linked = /^#at=(\d+)$/.exec(location.hash);
const begin = linked ? data.moments.findIndex((moment) => moment[SEQ] >= Number(linked[1])) : 0;
go(begin < 0 ? data.moments.length - 1 : begin);
