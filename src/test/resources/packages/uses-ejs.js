// ejs: templates from text and from files, included and asynchronous.
const ejs = require('ejs'), fs = require('fs'), os = require('os'), path = require('path');
console.log(ejs.render('<% for (const p of people) { %><li><%= p %></li>\n<% } %><%- raw %>', { people: ['a<', 'b'], raw: '<b>' }));
const d = fs.mkdtempSync(path.join(os.tmpdir(), 'ejs-')); fs.writeFileSync(path.join(d, 'in.ejs'), 'I am <%= n %>'); fs.writeFileSync(path.join(d, 'out.ejs'), "(<%- include('in', {n: 5}) %>)");
ejs.renderFile(path.join(d, 'out.ejs'), {}, (e, s) => { console.log(e, s); fs.rmSync(d, { recursive: true }) });
try { ejs.render('a\n<%= nope.x %>', {}) } catch (e) { console.log(e.name, e.message) }
ejs.render('<%= await x %>', { x: Promise.resolve(7) }, { async: true }).then(console.log);
