"use strict";
// Makes a button of each heading that can be sorted by; the table is whole without it.
for (const heading of document.querySelectorAll("th[data-sort]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...heading.childNodes);
  heading.append(button);
  const column = heading.cellIndex;
  const numbers = heading.dataset.sort === "number";
  const order = new Intl.Collator(undefined, { numeric: true });
  button.addEventListener("click", () => {
    const down = heading.ariaSort ? heading.ariaSort === "ascending" : numbers;
    for (const other of heading.parentElement.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = heading.closest("table").tBodies[0];
    const told = (row) => row.cells[column].dataset.value;
    const compare = (a, b) => (numbers ? told(a) - told(b) : order.compare(told(a), told(b)));
    body.append(...[...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
  });
}
