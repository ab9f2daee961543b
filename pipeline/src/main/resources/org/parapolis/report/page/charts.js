  const controls = find("#view");
  const view = () => Object.fromEntries(new FormData(controls));

  /** The specifications hold the colours of the light page; here they follow the theme. */
  const COLOURS = {
    "#1d4f9e": "core", "#0b7f74": "extended", "#b45a09": "broad", "#8a3f8f": "fourth", "#4d7a1e": "fifth", "#a3324a": "sixth",
    "#16202c": "ink", "#55616f": "soft", "#d9dee5": "line", "#ffffff": "card", "#dfe3e8": "s0", "#c6d9f0": "s1",
    "#94b9e3": "s2", "#5b92cf": "s3", "#2c69ad": "s4", "#123f7a": "s5"
  };

  /** The file's specification with the choices made on the page, and tables by name for addresses. */
  function prepared(id, params) {
    const used = new Set();
    const spec = JSON.parse(JSON.stringify(specs[id]), (key, value) => {
      if (value && value.url) {
        const table = value.url.replace(".csv", "");
        used.add(table);
        return {name: table};
      }
      return COLOURS[value] ? `var(--${COLOURS[value]})` : value;
    });
    spec.params?.forEach((param) => {
      param.value = params[param.name] ?? param.value;
    });
    const patch = (compiled) => {
      compiled.data.filter((source) => used.has(source.name)).forEach((source) => {
        source.values = tables[source.name].map((each) => ({...each}));
      });
      return compiled;
    };
    return {spec, patch};
  }

  /** The marks that stand for numbers, wherever a chart nests them. */
  function marksOf(item, found = []) {
    if (item.marktype && /(^|_)points_marks$/.test(item.name ?? "")) {
      found.push(...item.items.filter((mark) => mark.datum));
    } else {
      (item.items ?? []).forEach((inner) => marksOf(inner, found));
    }
    return found;
  }

  /** The same numbers for those who read them: every mark a row, whose button leads where the mark does. */
  function figures(frame, chart, data) {
    const columns = Object.entries(chart.columns);
    const body = data.map((datum) => element("tr", {}, ...columns.map(([head, of], i) => {
      if (i > 0) {
        return element("td", {}, of(datum));
      }
      const button = element("button", {type: "button", "aria-label": `${datum.label}: show its mentions`}, of(datum));
      button.addEventListener("click", () => lead(chart.lead(datum)));
      return element("th", {scope: "row"}, button);
    })));
    frame.querySelector(".figures").replaceChildren(
      element("thead", {}, element("tr", {}, ...columns.map(([head]) => element("th", {scope: "col"}, head)))),
      element("tbody", {}, ...body));
  }

  /** As many years and legend entries in a row as there is room for. */
  function fit(spec, width, widest = 140) {
    spec.config.legend.columns = Math.max(1, Math.floor(width / widest));
    const axis = spec.encoding?.x?.axis;
    if (axis?.tickCount) {
      axis.tickCount = Math.min(axis.tickCount, Math.floor(width / 60));
    }
    const names = (spec.encoding ?? spec.layer?.[0].encoding)?.y?.axis;
    if (names?.labelLimit) {
      names.labelLimit = Math.min(names.labelLimit, Math.floor(width * 0.36));
    }
  }

  async function draw(id) {
    const chart = CHARTS[id];
    const frame = find(`#${id}`);
    const target = frame.querySelector(".chart");
    const {spec, patch} = prepared(chart.spec ?? id, {...view(), words: {}, ...chart.params?.()});
    fit(spec, target.clientWidth, chart.widest);
    chart.fit?.(spec, target.clientWidth);
    delete spec.description;
    const drawn = await vegaEmbed(target, spec, {actions: false, renderer: "svg", logLevel: vega.Error, patch, tooltip: {theme: "page"}});
    drawn.view.addEventListener("click", (event, item) => {
      if (item?.datum && /points_marks$/.test(item.mark.name ?? "")) {
        lead(chart.lead(item.datum));
      }
    });
    const svg = target.querySelector("svg");
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", frame.querySelector("h2").textContent);
    const data = marksOf(drawn.view.scenegraph().root).map((mark) => mark.datum);
    frame.classList.toggle("empty", data.length === 0);
    figures(frame, chart, data);
    chart.after?.(drawn.view, data);
  }

  async function drawAll(ids = Object.keys(CHARTS)) {
    for (const id of ids) {
      await draw(id);
    }
  }
