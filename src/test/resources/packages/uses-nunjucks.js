// nunjucks: loops, macros, filters, escaping.
const nunjucks = require('nunjucks');
nunjucks.configure({ autoescape: true });
console.log(nunjucks.renderString('Hello {{ name }} {% for i in [1,2] %}{{ loop.index }}:{{ i }} {% endfor %}{% if a and not b %}yes{% endif %}', { name: '<x>', a: 1 }));
console.log(nunjucks.renderString('{% macro f(x, y=2) %}{{ x + y }}{% endmacro %}{{ f(1) }} {{ "abc" | upper | reverse }} {{ [3,1,2] | sort | join(",") }}'));
const env = new nunjucks.Environment(); env.addFilter('shout', s => s + '!'); console.log(env.renderString('{{ "hi" | shout }}'));
try { nunjucks.renderString('{% if %}') } catch (e) { console.log(e.name, e.message) }
