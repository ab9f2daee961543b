  const find = (selector) => document.querySelector(selector);
  const data = JSON.parse(find("#data").textContent);
  const specs = JSON.parse(find("#specs").textContent);
  const number = new Intl.NumberFormat("en");
  const SETS = ["core", "extended", "broad"];

  /** The words of a code's value; a value that the codebook has no words for reads as it is. */
  const worded = (code, value) => data.words[code]?.[value] ?? String(value).replaceAll("_", " ");

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  function counted(count, noun) {
    return `${number.format(count)} ${noun}${count === 1 ? "" : "s"}`;
  }

  /** Rows of a table that came as columns, where texts stand once and are pointed at. */
  function rows({count, columns}) {
    const cells = Object.entries(columns).map(([name, column]) =>
      [name, Array.isArray(column) ? column : column.at.map((at) => (at === null ? null : column.of[at]))]);
    return Array.from({length: count}, (none, i) => Object.fromEntries(cells.map(([name, cell]) => [name, cell[i]])));
  }

  const mentions = data.documents.flatMap((doc) => doc.paragraphs.flatMap((paragraph) => {
    const text = [doc.symbol, doc.title, paragraph.address, paragraph.text].join("\n").toLowerCase();
    return paragraph.mentions.map((mention) => ({...mention, doc, paragraph, text, body: doc.body,
      set: data.sets[mention.type], year: Number(doc.date.slice(0, 4)), date: doc.date, symbol: doc.symbol,
      session: doc.session, agreed: doc.agreed ? "yes" : "no", mention: paragraph.text.slice(mention.begin, mention.end)}));
  }));

  /** The commonest of the texts, the first in the alphabet where several are. */
  function commonest(texts) {
    const counts = new Map();
    texts.forEach((text) => counts.set(text, (counts.get(text) ?? 0) + 1));
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0];
  }

  function grouped(all, key) {
    const groups = new Map();
    all.forEach((each) => groups.set(key(each), groups.get(key(each)) ?? []).get(key(each)).push(each));
    return groups;
  }

  /** Lexicon entries go by the words they are commonest in; one that is of two sets is two terms. */
  const terms = new Set();
  [...grouped(mentions, ({entry, set}) => `${entry} ${set}`).values()].sort((a, b) => b.length - a.length).forEach((group) => {
    const words = commonest(group.map((mention) => mention.mention));
    const [{set, entry}] = group;
    const term = [words, `${words} (${set})`, `${words} (${entry}, ${set})`].find((each) => !terms.has(each.toLowerCase()));
    terms.add(term.toLowerCase());
    group.forEach((mention) => { mention.term = term; });
  });

  const agreed = mentions.filter((mention) => mention.doc.agreed);
  const tables = Object.fromEntries(Object.entries(data.tables).map(([table, columns]) => [table, rows(columns)]));
  tables.mentions = agreed.map(({term, companions, doc, ...codes}) => ({entry: term, document: doc.symbol, date: codes.date,
    year: codes.year, body: codes.body, type: codes.type, citation: Boolean(codes.citation),
    companions: (companions ?? []).join("; ")}));
  tables.verbs = agreed.filter((mention) => mention.verb && mention.set === "core" && !mention.citation)
    .flatMap(({body, verb, strength}) => [body, "ALL"].map((each) => ({body: each, verb, strength: String(strength), count: 1})));
