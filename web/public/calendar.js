const today = new Date();
const language = navigator.language;
const cell = (tag, content) => Object.assign(document.createElement(tag), { textContent: content });
const row = (cells) => {
  const line = document.createElement('tr');
  line.append(...cells);
  return line;
};
document.documentElement.lang = language;
document.getElementById('month').textContent = today.toLocaleDateString(language, { month: 'long', year: 'numeric' });
const weekdays = Array.from({ length: 7 }, (_, index) => new Date(2024, 0, 1 + index));
document
  .getElementById('head')
  .append(row(weekdays.map((day) => cell('th', day.toLocaleDateString(language, { weekday: 'short' })))));
const first = new Date(today.getFullYear(), today.getMonth(), 1);
const before = (first.getDay() + 6) % 7;
const length = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
const numbers = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => index - before + 1);
for (let start = 0; start < numbers.length; start += 7) {
  const week = numbers.slice(start, start + 7).map((number) => {
    const day = cell('td', number >= 1 && number <= length ? String(number) : '');
    if (number === today.getDate()) day.className = 'today';
    return day;
  });
  document.getElementById('days').append(row(week));
}
