  const rate = (value) => (value === null || value === undefined ? "" : value.toFixed(2));
  const percent = (value) => `${value.toFixed(0)} %`;
  const span = (low, high, of) => (low === null || low === undefined ? "" : `${of(low)}–${of(high)}`);
  const minded = (flags) => (flags ?? "").replaceAll("_", " ");

  /** The part of a lead that names the time. */
  function when({period_type: type, period}) {
    return type === "session" ? {session: period} : {year: period};
  }

  const oneBody = (body) => (body === "ALL" ? "" : body);
  const chosenBody = () => oneBody(view().body);

  const CURVE = {
    Period: (datum) => datum.period, Body: (datum) => datum.body, Set: (datum) => datum.set,
    Value: (datum) => rate(datum.rate ?? datum.value),
    "95 % interval": (datum) => span(datum.rate_low ?? datum.low, datum.rate_high ?? datum.high, rate),
    Count: (datum) => number.format(datum.count), In: (datum) => `${number.format(datum.total)} ${datum.denominator}`,
    Mind: (datum) => minded(datum.flags)
  };

  const shares = (dimension, set) => ({
    spec: "shares",
    params: () => ({dimension, set, words: data.words[dimension] ?? {}}),
    columns: {
      Period: (datum) => datum.period, Category: (datum) => datum.name, Share: (datum) => percent(datum.value),
      "95 % interval": (datum) => span(datum.low, datum.high, percent), Count: (datum) => number.format(datum.count),
      In: (datum) => `${number.format(datum.total)} mentions`
    },
    lead: (datum) => ({set, agreed: "yes", body: oneBody(datum.body), [dimension]: datum.category, ...when(datum)})
  });

  const CHARTS = {
    curve: {
      columns: CURVE,
      lead: (datum) => ({set: datum.set, agreed: "yes", body: oneBody(datum.body), ...when(datum)}),
      fit: (spec) => {
        const {body, set, period_type: type} = view();
        const years = new Set(tables.series.filter((row) => row.period_type === type && row.body === body).map((row) => row.date));
        if (years.size === 1) {
          const year = Number([...years][0].slice(0, 4));
          spec.encoding.x.scale.domain = [year - 1, year + 1];
        }
        find("#curve .legend").hidden = set !== "every";
        const chosen = (field) => controls.elements[field].selectedOptions[0].textContent;
        const unit = `${chosen("measure")} · ${chosen("set").toLowerCase()} · ${chosen("period_type").toLowerCase()}`;
        find("#curve .unit").textContent = `${unit} · ${chosen("body")}${view().basis === "raw" ? "" : ", standardised"}`;
        find("#bodies .unit").textContent = `${unit} · one scale for all`;
      },
      after: (drawn, points) => {
        events();
        verdicts();
        gaps(points);
      }
    },
    bodies: {
      columns: CURVE,
      lead: (datum) => ({set: datum.set, agreed: "yes", body: datum.body, ...when(datum)}),
      fit: (spec, width) => {
        const count = new Set(tables.series.map((row) => row.body)).size - 1;
        const most = width > 880 ? 3 : width > 560 ? 2 : 1;
        spec.columns = count === 4 ? Math.min(most, 2) : Math.min(most, count);
        spec.spec.width = Math.floor((width - 40 - (spec.columns - 1) * 28) / spec.columns);
        spec.facet.header = {labelExpr: `(${JSON.stringify(data.words.body)})[datum.value] || datum.value`};
      }
    },
    standing: shares("standing", "core"),
    strength: {
      columns: {
        Body: (datum) => datum.body, Strength: (datum) => `${datum.category} ${worded("strength", datum.category)}`,
        Share: (datum) => percent(datum.share), Count: (datum) => number.format(datum.count),
        In: (datum) => `${number.format(datum.total)} mentions`
      },
      lead: (datum) => ({set: "extended", agreed: "yes", body: oneBody(datum.body), strength: datum.category})
    },
    views: shares("view", "broad"),
    roles: {
      params: () => ({words: Object.fromEntries(Object.entries(data.words.role).map(([role]) => [role, role]))}),
      columns: {
        Role: (datum) => datum.category, Share: (datum) => percent(datum.share),
        "95 % interval": (datum) => span(datum.low, datum.high, percent), Count: (datum) => number.format(datum.count),
        In: (datum) => `${number.format(datum.total)} mentions`, Meaning: (datum) => worded("role", datum.category)
      },
      lead: (datum) => ({set: "extended", agreed: "yes", body: oneBody(datum.body), role: datum.category})
    },
    diplomacy: shares("diplomacy", "extended"),
    terms: {
      columns: {
        Term: (datum) => datum.entry, Year: (datum) => String(datum.year), Mentions: (datum) => number.format(datum.count),
        Set: (datum) => datum.smallest
      },
      lead: (datum) => ({set: "broad", agreed: "yes", body: chosenBody(), term: datum.entry, year: datum.year})
    },
    first: {
      widest: 230,
      params: () => ({words: data.words.body}),
      fit: (spec) => {
        ["color", "shape"].forEach((channel) => {
          const {scale} = spec.layer[1].encoding[channel];
          const held = scale.domain.map((body) => agreed.some((mention) => mention.body === body));
          scale.domain = scale.domain.filter((body, i) => held[i]);
          scale.range = scale.range.filter((look, i) => held[i]);
        });
      },
      columns: {
        Term: (datum) => datum.entry, Body: (datum) => worded("body", datum.body), First: (datum) => datum.day,
        Mentions: (datum) => number.format(datum.count), Documents: (datum) => number.format(datum.documents)
      },
      lead: (datum) => ({set: "extended", agreed: "yes", body: datum.body, term: datum.entry, year: datum.year})
    },
    verbs: {
      columns: {
        Verb: (datum) => datum.verb, Strength: (datum) => `${datum.strength} ${worded("strength", datum.strength)}`,
        "Core mentions": (datum) => number.format(datum.count)
      },
      lead: (datum) => ({set: "core", agreed: "yes", body: oneBody(datum.body), verb: datum.verb, strength: datum.strength})
    },
    companions: {
      columns: {
        Beside: (datum) => datum.name, Share: (datum) => percent(datum.share), Count: (datum) => number.format(datum.count),
        In: (datum) => `${number.format(datum.all)} core mentions`
      },
      lead: (datum) => ({set: "core", agreed: "yes", body: chosenBody(), companion: datum.name})
    },
    coverage: {
      columns: {
        Body: (datum) => datum.body, Year: (datum) => datum.period, Documents: (datum) => number.format(datum.documents),
        State: (datum) => datum.state
      },
      lead: (datum) => ({agreed: "yes", body: datum.body, year: datum.period})
    }
  };

  /** The events that stand in the curve, each with the years before and after it. */
  function events() {
    const {body, measure, set} = view();
    const counted = set === "every" ? "core" : set;
    const known = tables.events.filter((event) => event.body === body && event.measure === measure && event.set === counted
      && event.documents_before > 0 && event.documents_after > 0);
    find("#events").replaceChildren(...known.map((event) => element("li", {},
      `${event.label} (${event.date.slice(0, 7)}${event.end.slice(0, 7) === event.date.slice(0, 7) ? "" : ` to ${event.end.slice(0, 7)}`}): `
      + (event.ratio === null || event.ratio === undefined ? `not compared: ${event.note}.`
        : `${counted} ${rate(event.before)} in the five years before, ${rate(event.after)} in those after, ${rate(event.ratio)} times as much`
        + (event.low === null ? "." : ` (95 % interval ${rate(event.low)} to ${rate(event.high)}).`)))));
    find("#events-note").hidden = known.length === 0;
  }

  /** A probability as people read it: never rounded to nothing. */
  function probability(name, value) {
    return value < 0.001 ? `${name} < .001` : `${name} = ${Number(value).toFixed(3).replace(/^0/, "")}`;
  }

  /** What the tests say of the curves that are shown. */
  function verdicts() {
    const {body, measure, set, period_type: type, basis} = view();
    const known = tables.trends.filter((trend) => trend.body === body && trend.measure === measure && trend.period_type === type
      && trend.basis === basis && (set === "every" ? trend.set !== "citation" : trend.set === set));
    find("#verdicts").replaceChildren(...known.map((trend) => element("li", {}, element("strong", {}, worded("set", trend.set)),
      trend.verdict
        ? `: ${trend.verdict === "none" ? "no trend" : trend.verdict}, ${trend.first_period}–${trend.last_period}`
          + ` (Mann-Kendall ${probability("p", trend.p_corrected)}, corrected for years that are alike,`
          + ` ${probability("q", trend.q)} among all series;`
          + ` ${rate(trend.slope)} a ${type}`
          + (trend.slope_low === null || trend.slope_low === undefined ? ")." : `, 95 % interval ${rate(trend.slope_low)} to ${rate(trend.slope_high)}).`)
        : `: no verdict: ${trend.note || "none is made for five-year periods"}.`)));
  }

  /** Which years each body has texts of: the pooled curve jumps where one joins or leaves. */
  function gaps() {
    const held = tables.series.filter((row) => row.dimension === "all" && row.period_type === "year" && row.set === "core"
      && row.measure === "documents_per_100" && row.documents > 0 && row.body !== "ALL");
    const spans = [...grouped(held, (row) => row.body)].map(([body, rows]) => {
      const years = rows.map((row) => Number(row.period));
      const [first, last] = [Math.min(...years), Math.max(...years)];
      return `${worded("body", body)} ${first === last ? first : `${first}–${last}`}`;
    });
    find("#coverage-spans").textContent = `Texts at hand: ${spans.join(", ")}.`;
  }
