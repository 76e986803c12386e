// The locale that Intl takes when none is asked for has a region.
for (const Format of [Intl.DateTimeFormat, Intl.NumberFormat, Intl.Collator, Intl.PluralRules, Intl.ListFormat]) {
  console.log(Format.name, new Format().resolvedOptions().locale);
}
const date = new Date(Date.UTC(2024, 1, 29, 13, 5, 9));
console.log(date.toLocaleString(undefined, { timeZone: 'UTC' }), (1234567.891).toLocaleString());
console.log(new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' }).format(1234.5));
