  const PAGE = 50;
  const form = find("#filters");
  const state = {page: 0, sort: "", down: false};
  /** What marks ask for and the form has no field for; each shown as a button that takes it away. */
  const asked = new Map();
  const CODES = ["body", "view", "type", "prominence", "standing", "role", "strength", "diplomacy"];
  const ASKED = {term: "term", verb: "verb", companion: "beside", session: "session", agreed: "agreed texts only"};
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

  /** "2019" or "2015-2019". */
  function within(mention, years) {
    const [first, last = first] = years.split(/[-–]/).map(Number);
    return mention.year >= first && mention.year <= last;
  }

  const companionWords = (id) => id.replace("with.", "").replaceAll("-", " ");

  function isAsked(mention, key, value) {
    return key === "companion"
      ? (mention.companions ?? []).some((id) => companionWords(id) === value)
      : String(mention[key] ?? "") === value;
  }

  function filter() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    const codes = CODES.filter((code) => wanted[code]);
    const years = /^\s*\d{4}(\s*[-–]\s*\d{4})?\s*$/.test(wanted.year) ? wanted.year : "";
    form.elements.year.setAttribute("aria-invalid", String(wanted.year !== "" && years === ""));
    shown = mentions.filter((mention) => inSet(mention, wanted.set)
      && (!years || within(mention, years))
      && codes.every((code) => String(mention[code] ?? "") === wanted[code])
      && [...asked].every(([key, value]) => isAsked(mention, key, value))
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
      element("span", {class: "title", title: doc.title}, doc.title));
  }

  function codesOf(mention) {
    const codes = ["level", "prominence", "role"].filter((code) => mention[code]).map((code) => worded(code, mention[code]));
    const strength = mention.strength === undefined ? [] : [`strength ${mention.strength}, ${worded("strength", mention.strength)}`];
    const beside = mention.companions?.length ? [`beside ${mention.companions.map(companionWords).join(", ")}`] : [];
    return [...codes, ...strength, ...beside, ...(mention.citation ? ["citation"] : [])];
  }

  function row(mention) {
    return element("tr", {},
      element("td", {}, mention.date || "undated"),
      source(mention),
      quote(mention),
      element("td", {class: "mention"}, mention.mention),
      element("td", {}, element("span", {class: "dot " + mention.set, title: mention.set}), worded("type", mention.type)),
      element("td", {class: "codes"}, codesOf(mention).join(" · ")));
  }

  function chip([key, value]) {
    const words = key === "agreed" ? ASKED.agreed : `${ASKED[key]}: ${value}`;
    const made = element("button", {type: "button", class: "chip", "aria-label": `Do not filter by ${words}`}, words);
    made.addEventListener("click", () => {
      asked.delete(key);
      filter();
      remember(false);
      find("#count").focus();
    });
    return made;
  }

  function render() {
    const from = state.page * PAGE;
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    find("#rows tbody").replaceChildren(...shown.slice(from, from + PAGE).map(row));
    find("#asked").replaceChildren(...[...asked].map(chip));
    const paragraphs = new Set(shown.map((mention) => mention.paragraph)).size;
    const documents = new Set(shown.map((mention) => mention.doc)).size;
    find("#count").textContent = `${counted(shown.length, "mention")} in ${counted(paragraphs, "paragraph")}`
      + ` of ${counted(documents, "document")}`;
    find("#page").textContent = `Page ${number.format(state.page + 1)} of ${number.format(pages)}`;
    find("#previous").disabled = state.page === 0;
    find("#next").disabled = state.page >= pages - 1;
    find("#export").disabled = shown.length === 0;
  }

  /** Fills form and chips from what a mark, a link or a button asks for. */
  function ask(wanted) {
    form.reset();
    asked.clear();
    Object.entries(wanted).filter(([, value]) => value !== undefined && value !== "").forEach(([key, value]) => {
      if (key in ASKED) {
        asked.set(key, String(value));
      } else if (form.elements[key]) {
        form.elements[key].value = String(value);
      }
    });
    filter();
  }

  function lead(wanted) {
    ask(wanted);
    remember(true);
    find("#mentions").scrollIntoView();
    find("#mentions").focus({preventScroll: true});
  }

  /** Guarded as in the CSV files of the report: a spreadsheet must not take text for a formula. */
  function cell(value) {
    const text = String(value ?? "");
    const guarded = typeof value === "string" && /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  }

  function exported() {
    const columns = ["symbol", "date", "body", "address", "begin", "end", "mention", "type", "level", "prominence", "role",
      "strength", "citation", "companions", "url", "quote"];
    const lines = shown.map((mention) => ({...mention, address: mention.paragraph.address, quote: mention.paragraph.text,
      url: mention.doc.url, companions: (mention.companions ?? []).join("; "), citation: Boolean(mention.citation)}))
      .map((line) => columns.map((column) => cell(line[column])).join(","));
    return [columns.join(","), ...lines].join("\n") + "\n";
  }

  function download() {
    const url = URL.createObjectURL(new Blob([exported()], {type: "text/csv"}));
    const link = element("a", {href: url, download: "mentions-chosen.csv"});
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
