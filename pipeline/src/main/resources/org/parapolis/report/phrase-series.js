"use strict";
(() => {
  const NUMBERS = ["year", "documents", "documents_total", "share", "low", "high"];
  const find = (selector) => document.querySelector(selector);
  const rows = [...document.querySelectorAll("#figures tr[data-year]")];
  const spec = JSON.parse(find("#spec").textContent);

  function figures(row) {
    const cells = {...row.dataset};
    NUMBERS.forEach((name) => {
      cells[name] = cells[name] === "" ? null : Number(cells[name]);
    });
    return cells;
  }

  /** Shows the command that lists what a mark counts. */
  function choose({query, year, documents, documents_total: total, search}) {
    const count = new Intl.NumberFormat("en").format;
    find("#chosen").textContent = `${query}, ${year}: ${count(documents)} of ${count(total)} documents. Their paragraphs:`;
    find("#command").textContent = search;
    find("#copy").textContent = "Copy";
    find("#point").hidden = false;
  }

  /** Left selected where the browser forbids to copy, so that a key does it. */
  async function copy() {
    getSelection().selectAllChildren(find("#command"));
    try {
      await navigator.clipboard.writeText(find("#command").textContent);
      find("#copy").textContent = "Copied";
    } catch {
      find("#copy").textContent = "Selected";
    }
  }

  function leadToParagraphs(row) {
    const share = row.querySelector("td:nth-of-type(2)");
    const button = document.createElement("button");
    const {query, year} = row.dataset;
    button.type = "button";
    button.textContent = share.textContent;
    button.setAttribute("aria-label", `${query}, ${year}: ${share.textContent}, show the command for its paragraphs`);
    button.addEventListener("click", () => {
      choose(figures(row));
      find("#point").scrollIntoView({block: "nearest"});
    });
    share.replaceChildren(button);
  }

  function inTheColoursOfThePage(picture) {
    const range = picture.encoding.color.scale.range;
    picture.encoding.color.scale.range = range.map((_, i) => `var(--series-${i + 1})`);
    picture.config = {...picture.config, background: "transparent",
      legend: {labelColor: "var(--ink)", labelFontSize: 13},
      axis: {labelColor: "var(--soft)", titleColor: "var(--soft)", titleFontWeight: "normal", labelFontSize: 12,
        gridColor: "var(--line)", domainColor: "var(--line)", tickColor: "var(--line)", labelPadding: 6}};
    return picture;
  }

  rows.filter((row) => row.dataset.share).forEach(leadToParagraphs);
  find("#copy").addEventListener("click", copy);
  const picture = {...inTheColoursOfThePage(spec), data: {values: rows.map(figures)}};
  vegaEmbed("#curve", picture, {actions: false, renderer: "svg"})
    .then(({view}) => view.addEventListener("click", (event, item) => {
      if (item?.datum?.search) {
        choose(item.datum);
      }
    }))
    .then(() => document.documentElement.setAttribute("data-ready", "true"));
})();
