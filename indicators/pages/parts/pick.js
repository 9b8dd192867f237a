// A combobox (WAI-ARIA editable combobox with list autocomplete). Its rule of what fits is that of catalog/search.py.

const fold = (text) => text.normalize("NFKC").toLowerCase().replaceAll("ü", "v").replace(/[^\p{L}\p{N}]/gu, "");

function shortens(typed, tokens) {
  let reached = new Set([0]);
  for (const token of tokens) {
    const next = new Set();
    for (const at of reached)
      for (let n = 1; n <= token.length && at + n <= typed.length && typed[at + n - 1] === token[n - 1]; n++) next.add(at + n);
    if (next.has(typed.length)) return true;
    if (!next.size) return false;
    reached = next;
  }
  return false;
}

function rankOfForm(typed, tokens) {
  for (let start = 0; start < tokens.length; start++) {
    const rest = tokens.slice(start).join("");
    const later = start ? 2 : 0;
    if (!start && rest === typed) return 0;
    if (rest.startsWith(typed)) return 1 + later;
    if (shortens(typed, tokens.slice(start))) return 2 + later;
  }
  return null;
}

function rank(typed, text) {
  let best = null;
  for (const form of text.split("|")) {
    const found = rankOfForm(typed, form.split(" "));
    const length = form.replaceAll(" ", "").length;
    if (found !== null && (!best || found < best[0] || (found === best[0] && length < best[1]))) best = [found, length];
  }
  return best;
}

function matches(query, options) {
  const typed = fold(query);
  if (!typed) return options;
  return options
    .map((option) => [rank(typed, option.find), option])
    .filter(([found]) => found)
    .sort(([a], [b]) => a[0] - b[0] || a[1] - b[1])
    .map(([, option]) => option);
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const input = parentElement.querySelector("input");
  const list = parentElement.querySelector("ul");
  const none = parentElement.querySelector(".none");
  const status = parentElement.querySelector("[role=status]");
  parentElement.querySelector("label").firstChild.textContent = data.label;
  input.placeholder = data.placeholder;
  none.textContent = data.none;
  const labelOf = (value) => data.options.find((option) => option.value === value)?.label ?? "";
  let shown = [];
  let active = -1;

  const isOpen = () => input.getAttribute("aria-expanded") === "true";

  function mark(index) {
    active = index;
    [...list.children].forEach((item, at) => item.classList.toggle("active", at === index));
    if (list.children[index]) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function open(query) {
    shown = matches(query, data.options);
    list.replaceChildren(
      ...shown.map((option, index) => {
        const item = document.createElement("li");
        item.id = `option-${index}`;
        item.role = "option";
        item.textContent = option.label;
        item.setAttribute("aria-selected", String(option.value === data.value));
        item.onmousedown = (event) => event.preventDefault(); // the field keeps the focus
        item.onclick = () => pick(option);
        return item;
      }),
    );
    list.hidden = !shown.length;
    none.hidden = Boolean(shown.length);
    status.textContent = query ? (shown.length ? data.found.replace("#", shown.length) : data.none) : "";
    input.setAttribute("aria-expanded", "true");
    mark(query ? 0 : shown.findIndex((option) => option.value === data.value));
  }

  function close() {
    list.hidden = none.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    input.value = labelOf(data.value);
  }

  function pick(option) {
    const changed = option.value !== data.value;
    data = { ...data, value: option.value };
    close();
    if (changed) setTriggerValue("picked", option.value);
  }

  input.onfocus = () => input.select();
  input.onclick = () => isOpen() || open("");
  input.oninput = () => open(input.value);
  input.onblur = close;
  input.onkeydown = (event) => {
    if (event.isComposing) return; // an input method is at work: Enter and arrows are its own
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!isOpen()) open("");
      else if (shown.length) mark((active + step + shown.length) % shown.length);
    } else if (event.key === "Enter" && isOpen() && shown[active]) {
      event.preventDefault();
      pick(shown[active]);
    } else if (event.key === "Escape" && isOpen()) {
      event.preventDefault();
      close();
    }
  };
  if (isOpen()) open(input.value); // the page was drawn anew while someone types
  else close();
}
