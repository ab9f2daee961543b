  const DEFAULTS = {body: "ALL", set: "every", measure: "mentions_per_10000_words", period_type: "year", basis: "raw"};
  const SHORT = {body: "in", set: "of", measure: "measure", period_type: "by", basis: "basis"};

  /** The address carries what is shown, so that a view can be sent to others. */
  function remember(anew) {
    const wanted = new URLSearchParams();
    new FormData(form).forEach((value, key) => value && wanted.set(key, value));
    asked.forEach((value, key) => wanted.set(key, value));
    Object.entries(view()).forEach(([key, value]) => value !== DEFAULTS[key] && wanted.set(SHORT[key], value));
    const address = "#" + wanted.toString();
    if (address !== (location.hash || "#")) {
      history[anew ? "pushState" : "replaceState"](null, "", address);
    }
  }

  /** A link to a part of the page asks for nothing. */
  function recall() {
    if (location.hash && !location.hash.includes("=")) {
      return;
    }
    const given = new URLSearchParams(location.hash.slice(1));
    Object.entries(SHORT).forEach(([key, short]) => {
      const field = controls.elements[key];
      field.value = given.get(short) ?? DEFAULTS[key];
      if (field.value === "") {
        field.value = DEFAULTS[key];
      }
    });
    ask(Object.fromEntries([...given].filter(([key]) => !Object.values(SHORT).includes(key))));
  }

  /** Only all bodies together can be standardised, and no one body's sessions are another's. */
  function settle() {
    const {body} = view();
    const options = (field, value) => [...controls.elements[field].options].find((option) => option.value === value);
    options("basis", "standardised").disabled = body !== "ALL";
    options("period_type", "session").disabled = !tables.series.some((row) => row.body === body && row.period_type === "session");
    ["basis", "period_type"].filter((field) => controls.elements[field].selectedOptions[0].disabled)
      .forEach((field) => { controls.elements[field].value = DEFAULTS[field]; });
  }

  function fill(target, code, values) {
    target.append(...values.map((value) => element("option", {value}, worded(code, value))));
  }

  function later(wait, action) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(action, wait);
    };
  }

  function distinct(rows, code) {
    return [...new Set(rows.map((row) => row[code]))].filter((value) => value !== undefined && value !== null && value !== "").sort();
  }

  const bodies = [...new Set([...distinct(tables.series, "body"), ...distinct(mentions, "body")])].filter((body) => body !== "ALL");
  fill(controls.elements.body, "body", bodies);
  fill(form.elements.body, "body", bodies);
  CODES.filter((code) => code !== "body").forEach((code) => {
    const values = distinct(mentions, code);
    fill(form.elements[code], code, values);
    form.elements[code].closest("label").hidden = values.length === 0;
  });

  document.querySelectorAll("[data-set]").forEach((button) =>
    button.addEventListener("click", () => lead({set: button.dataset.set})));
  document.querySelectorAll("[data-lead]").forEach((button) =>
    button.addEventListener("click", () => lead(Object.fromEntries(new URLSearchParams(button.dataset.lead)))));
  document.querySelectorAll("[data-sort]").forEach((button) => button.addEventListener("click", () => {
    state.down = state.sort === button.dataset.sort && !state.down;
    state.sort = button.dataset.sort;
    document.querySelectorAll("#rows th[aria-sort]").forEach((head) => head.setAttribute("aria-sort", "none"));
    button.closest("th").setAttribute("aria-sort", state.down ? "descending" : "ascending");
    filter();
  }));
  form.addEventListener("input", later(120, () => {
    filter();
    remember(false);
  }));
  find("#clear").addEventListener("click", () => {
    ask({});
    remember(false);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const turn = (by) => () => {
    state.page += by;
    render();
    find("#count").scrollIntoView({block: "nearest"});
  };
  find("#previous").addEventListener("click", turn(-1));
  find("#next").addEventListener("click", turn(1));
  find("#export").addEventListener("click", download);
  controls.addEventListener("change", () => {
    settle();
    remember(false);
    drawAll();
  });
  controls.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => {
    recall();
    settle();
    drawAll();
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  find("#theme").addEventListener("click", () => {
    const root = document.documentElement;
    root.dataset.theme = (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark" ? "light" : "dark";
  });
  let width = innerWidth;
  addEventListener("resize", later(250, () => {
    if (innerWidth !== width) {
      width = innerWidth;
      drawAll(["bodies"]);
    }
  }));
  recall();
  settle();
  drawAll().then(() => document.documentElement.setAttribute("data-ready", "true"));
