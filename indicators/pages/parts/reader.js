// Text of a source is data: it only ever becomes textContent. Marks are links; where the page opens them itself, a plain
// click or a key does so without a new load.

// The column of the evidence, where the reader does not see its top.
function comeIntoView() {
  const column = document.querySelector("[data-testid=stColumn]:has(> div .beside)");
  const top = column ? column.getBoundingClientRect().top : 0;
  if (top >= 0 && top < window.innerHeight / 2) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  column.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "start" });
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".page");
  const had = root.contains(root.getRootNode().activeElement);
  let target = null;

  function piece(run) {
    const made = document.createElement(run.href ? "a" : run.found ? "mark" : "span");
    made.textContent = run.text;
    if (run.look) made.className = run.look;
    if (run.title) made.title = run.title;
    if (run.href) {
      made.href = run.href;
      if (data.opens) made.onclick = (event) => open(event, run.id);
    }
    if (run.target && !target) {
      target = made;
      made.setAttribute("aria-current", "true");
    }
    return made;
  }

  function paragraph(block) {
    const made = document.createElement(block.tag);
    made.className = block.look;
    made.append(...block.runs.map(piece));
    return made;
  }

  // A line of a table: its bars part the cells. The line below a head is none, and no break is shown.
  function row(block) {
    const made = element("div", "row");
    let cell = null;
    for (const run of block.runs)
      run.text.split("|").forEach((text, at) => {
        if (at) cell = made.appendChild(element("span", "cell"));
        const words = text.replaceAll(/<br\s*\/?>/gi, " ").trim();
        if (words && cell) cell.append(piece({ ...run, text: words }));
      });
    if (cell && !cell.textContent) cell.remove(); // behind the last bar
    for (const one of made.children) one.classList.toggle("figure", /^[-－+]?[\d.,，%％]+$/.test(one.textContent));
    return made;
  }

  function table(lines) {
    const made = element("div", "grid");
    made.append(...lines.filter((line) => !/^[|\s:：—-]+$/.test(line.runs.map((run) => run.text).join(""))).map(row));
    for (const [line, role] of [[made, "table"], ...[...made.children].map((one) => [one, "row"])]) line.setAttribute("role", role);
    made.querySelectorAll(".cell").forEach((one) => one.setAttribute("role", "cell"));
    return made;
  }

  function element(tag, look) {
    const made = document.createElement(tag);
    made.className = look;
    return made;
  }

  // Lines of a table that follow each other are one table.
  function laidOut(blocks) {
    const made = [];
    for (let at = 0; at < blocks.length; at++) {
      let end = at;
      while (end < blocks.length && blocks[end].look.split(" ").includes("table")) end++;
      made.push(end - at > 1 ? table(blocks.slice(at, end)) : paragraph(blocks[at]));
      if (end - at > 1) at = end - 1;
    }
    return made;
  }

  function rest(words) {
    const made = document.createElement("button");
    made.className = "rest";
    made.textContent = words;
    made.onclick = () => setTriggerValue("opened", "all");
    return made;
  }

  function open(event, id) {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setTriggerValue("opened", id);
  }

  root.replaceChildren(
    ...(data.before ? [rest(data.before)] : []),
    ...laidOut(data.blocks),
    ...(data.after ? [rest(data.after)] : []),
  );
  root.setAttribute("aria-label", data.label);
  root.style.maxHeight = data.height;
  root.onkeydown = (event) => {
    if (!data.opens || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { n: "next", N: "next", ArrowRight: "next", p: "previous", P: "previous", ArrowLeft: "previous" }[event.key];
    if (step && data[step]) {
      event.preventDefault();
      setTriggerValue("opened", data[step]);
    }
  };
  if (had) root.focus({ preventScroll: true });
  if (data.comes) comeIntoView();
  const first = root.querySelector(".place") || target || root.querySelector(".sentence, mark");
  if (first)
    requestAnimationFrame(() => {
      const offset = first.getBoundingClientRect().top - root.getBoundingClientRect().top;
      root.scrollTop += offset - root.clientHeight / 3;
    });
}
