"use strict";
(() => {
  const PAGE = 50;
  const SETS = ["core", "extended", "broad"];
  const BODIES = {
    GA: "General Assembly", SC: "Security Council", HRC: "Human Rights Council",
    ECOSOC: "Economic and Social Council", UNFCCC: "Climate convention", CONFERENCE: "Conferences", OTHER: "Other bodies"
  };
  const find = (selector) => document.querySelector(selector);
  const data = JSON.parse(find("#data").textContent);
  const spec = JSON.parse(find("#spec").textContent);
  const number = new Intl.NumberFormat("en");
  const form = find("#filters");
  const state = {page: 0, sort: "", down: false};

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  const mentions = data.documents.flatMap((doc) => doc.paragraphs.flatMap((paragraph) => {
    const text = [doc.symbol, doc.title, paragraph.address, paragraph.text].join("\n").toLowerCase();
    return paragraph.mentions.map((mention) => ({...mention, doc, paragraph, text, body: doc.body,
      year: doc.date.slice(0, 4), date: doc.date, symbol: doc.symbol,
      mention: paragraph.text.slice(mention.begin, mention.end)}));
  }));
  let shown = mentions;

  function inSet(mention, set) {
    if (!set) {
      return true;
    }
    if (set === "citation" || mention.citation) {
      return set === "citation" && Boolean(mention.citation);
    }
    return SETS.indexOf(mention.set) <= SETS.indexOf(set);
  }

  function filter() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    const codes = ["body", "year", "type", "prominence", "role", "strength"].filter((code) => wanted[code]);
    shown = mentions.filter((mention) => inSet(mention, wanted.set)
      && codes.every((code) => String(mention[code] ?? "") === wanted[code])
      && words.every((word) => mention.text.includes(word)));
    if (state.sort) {
      const sign = state.down ? -1 : 1;
      shown.sort((a, b) => sign * compare(a[state.sort], b[state.sort]));
    }
    state.page = 0;
    render();
  }

  function compare(a, b) {
    if (typeof a === "string" && typeof b === "string") {
      return a.localeCompare(b, "en", {numeric: true});
    }
    return (a ?? -1) - (b ?? -1);
  }

  function quote({paragraph, begin, end}) {
    const text = paragraph.text;
    return element("td", {class: "quote"},
      element("span", {class: "address"}, paragraph.address),
      text.slice(0, begin), element("mark", {}, text.slice(begin, end)), text.slice(end));
  }

  function source({doc}) {
    const link = {href: doc.url, rel: "noreferrer"};
    return element("td", {class: "document"},
      doc.url ? element("a", link, doc.symbol) : doc.symbol,
      element("span", {class: "title"}, doc.title));
  }

  function row(mention) {
    const codes = [mention.level, mention.prominence, mention.role,
      mention.strength === undefined ? "" : "strength " + mention.strength, mention.citation ? "citation" : ""];
    return element("tr", {},
      element("td", {}, mention.date || "undated"),
      source(mention),
      quote(mention),
      element("td", {class: "mention"}, mention.mention),
      element("td", {}, element("span", {class: "dot " + mention.set, title: mention.set}), mention.type),
      element("td", {class: "codes"}, codes.filter(Boolean).join(" · ")));
  }

  function render() {
    const from = state.page * PAGE;
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    find("#rows tbody").replaceChildren(...shown.slice(from, from + PAGE).map(row));
    const paragraphs = new Set(shown.map((mention) => mention.paragraph)).size;
    const documents = new Set(shown.map((mention) => mention.doc)).size;
    find("#count").textContent = `${counted(shown.length, "mention")} in ${counted(paragraphs, "paragraph")}`
      + ` of ${counted(documents, "document")}`;
    find("#page").textContent = `Page ${number.format(state.page + 1)} of ${number.format(pages)}`;
    find("#previous").disabled = state.page === 0;
    find("#next").disabled = state.page >= pages - 1;
  }

  function counted(count, noun) {
    return `${number.format(count)} ${noun}${count === 1 ? "" : "s"}`;
  }

  /** Shows the mentions behind a number: a set, and a year and body where the number has them. */
  function lead({set, year = "", body = ""}) {
    form.reset();
    form.elements.set.value = set;
    form.elements.year.value = String(year);
    form.elements.body.value = body === "ALL" ? "" : body;
    filter();
    find("#mentions").scrollIntoView();
    find("#mentions").focus({preventScroll: true});
  }

  function options(name, values) {
    form.elements[name].append(...values.map((value) => element("option", {value}, value)));
  }

  /** With the series' own values: a year without mentions can be asked for too. */
  function distinct(code) {
    return [...new Set([...mentions, ...data.series].map((each) => String(each[code] ?? "")))]
      .filter((value) => value !== "" && value !== "ALL").sort();
  }

  function draw(target, rows, {height, sizes, top, label}) {
    const chart = structuredClone(spec);
    // The largest set first: where sets are equal, the smaller mark lies on the larger one.
    chart.data = {values: SETS.toReversed().flatMap((set) => rows.filter((each) => each.set === set)).map((each) =>
      ({...each, label: `${each.year}, ${each.body}, ${each.set}: ${each.value} (${each.n} in ${each.N})`}))};
    chart.height = height;
    chart.description = label;
    chart.layer[1].encoding.size.scale.range = sizes;
    chart.encoding.y.scale.domainMax = top || 1;
    const years = rows.map((each) => each.year);
    chart.encoding.x.axis.tickCount = Math.min(10, new Set(years).size);
    if (new Set(years).size === 1) {
      chart.encoding.x.scale.domain = [years[0] - 1, years[0] + 1];
      chart.encoding.x.axis.values = [years[0]];
    }
    return vegaEmbed(target, chart, {actions: false, renderer: "svg"})
      .then(({view}) => view.addEventListener("click", (event, item) => {
        if (item && item.datum && item.datum.set) {
          lead(item.datum);
        }
      }));
  }

  function figures(rows) {
    const years = [...new Set(rows.map((each) => each.year))].sort();
    const cell = (year, set) => {
      const found = rows.find((each) => each.year === year && each.set === set);
      if (found.value === null) {
        return element("td", {}, "–");
      }
      const button = element("button", {type: "button"}, found.value.toFixed(2));
      button.setAttribute("aria-label", `${year} ${set}: ${found.value.toFixed(2)}, show its mentions`);
      button.addEventListener("click", () => lead(found));
      return element("td", {}, button, ` (${number.format(found.n)} / ${number.format(found.N)})`);
    };
    find("#figures").replaceChildren(
      element("thead", {}, element("tr", {}, ...["Year", ...SETS].map((head) => element("th", {scope: "col"}, head)))),
      element("tbody", {}, ...years.map((year) => element("tr", {},
        element("th", {scope: "row"}, String(year)), ...SETS.map((set) => cell(year, set))))));
  }

  /** Which years each body has texts of: the pooled curve jumps where one joins or leaves. */
  function coverage(rows, bodies) {
    const spans = bodies.map((body) => {
      const years = rows.filter((each) => each.body === body && each.N > 0).map((each) => each.year);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      return `${BODIES[body] ?? body} ${first === last ? first : `${first}–${last}`}`;
    });
    find("#coverage").textContent = `Texts at hand: ${spans.join(", ")}. A pooled rate can jump because a body joins`
      + " or leaves: compare within a body.";
  }

  function charts() {
    const measure = find("#measure");
    const name = measure.selectedOptions[0].textContent;
    const rows = data.series.filter((each) => each.measure === measure.value && SETS.includes(each.set));
    const all = rows.filter((each) => each.body === "ALL");
    const bodies = [...new Set(rows.map((each) => each.body))].filter((body) => body !== "ALL");
    if (rows.length === 0) {
      find("#curve").textContent = "No document with a day of adoption.";
      return Promise.resolve();
    }
    figures(all);
    const frames = bodies.map((body) => element("div", {class: "chart"}));
    find("#bodies").replaceChildren(...bodies.map((body, i) => {
      const caption = element("figcaption", {}, BODIES[body] ?? body, " ");
      caption.append(element("small", {}, body));
      return element("figure", {}, caption, frames[i]);
    }));
    coverage(rows, bodies);
    const highest = (some) => Math.max(...some.map((each) => each.value ?? 0));
    const curve = {height: 300, sizes: [36, 64, 110], top: highest(all), label: `${name}, all bodies, by year`};
    return Promise.all([draw(find("#curve"), all, curve), ...bodies.map((body, i) =>
      draw(frames[i], rows.filter((each) => each.body === body),
        {height: 150, sizes: [16, 28, 48], top: highest(rows), label: `${name}, ${BODIES[body] ?? body}, by year`}))]);
  }

  options("body", distinct("body"));
  options("year", distinct("year").reverse());
  ["type", "prominence", "role", "strength"].forEach((code) => options(code, distinct(code)));
  document.querySelectorAll("[data-set]").forEach((button) =>
    button.addEventListener("click", () => lead({set: button.dataset.set})));
  document.querySelectorAll("[data-sort]").forEach((button) => button.addEventListener("click", () => {
    state.down = state.sort === button.dataset.sort && !state.down;
    state.sort = button.dataset.sort;
    document.querySelectorAll("#rows th[aria-sort]").forEach((head) => head.setAttribute("aria-sort", "none"));
    button.closest("th").setAttribute("aria-sort", state.down ? "descending" : "ascending");
    filter();
  }));
  let typing = 0;
  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(filter, 120);
  });
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  const turn = (by) => () => {
    state.page += by;
    render();
    find("#count").scrollIntoView({block: "nearest"});
  };
  find("#previous").addEventListener("click", turn(-1));
  find("#next").addEventListener("click", turn(1));
  find("#measure").addEventListener("change", charts);
  filter();
  charts().then(() => document.documentElement.setAttribute("data-ready", "true"));
})();
