define(['./b', 'exports'], function (b, exports) { exports.a = 'a+' + b.name; });
