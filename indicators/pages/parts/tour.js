const SEEN = "indicators-tour-seen";

function seen(value) {
  try {
    if (value !== undefined) localStorage.setItem(SEEN, value);
    return localStorage.getItem(SEEN) === "yes";
  } catch {
    return false; // a browser that keeps nothing shows the tour each time
  }
}

function made(tag, text, look) {
  const node = document.createElement(tag);
  node.textContent = text;
  if (look) node.className = look;
  return node;
}

export default function ({ data: [data], parentElement }) {
  const section = parentElement.querySelector(".tour");
  const again = parentElement.querySelector(".again");
  again.textContent = data.again;
  section.setAttribute("aria-label", data.label);

  function show(number, focus) {
    const step = data.steps[number];
    section.hidden = step === undefined;
    again.hidden = step !== undefined;
    if (step === undefined) return;
    const link = made("a", step.link);
    link.href = step.href;
    const last = number + 1 === data.steps.length;
    const forward = made("button", last ? data.end : data.next, "forward");
    forward.type = "button";
    forward.onclick = () => (last ? close() : show(number + 1, true));
    const enough = made("button", data.end, "enough");
    enough.type = "button";
    enough.onclick = close;
    const row = made("div", "", "row");
    row.append(link, made("span", `${number + 1} / ${data.steps.length}`, "place"), ...(last ? [] : [enough]), forward);
    section.replaceChildren(made("h2", step.title), made("p", step.said), row);
    if (focus) section.querySelector(".forward").focus();
  }

  function close() {
    seen("yes");
    show(-1);
    again.focus();
  }

  again.onclick = () => {
    seen("no");
    show(0, true);
  };
  show(seen() ? -1 : 0);
}
