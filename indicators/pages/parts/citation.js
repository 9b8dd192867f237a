// Citations and addresses, each with a button that copies it. The words only ever become textContent.

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea"); // a page that was not served over https has no clipboard of its own
  field.value = text;
  field.style.position = "fixed";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

function part(entry, data, status) {
  const made = document.createElement("section");
  const head = document.createElement("header");
  const name = document.createElement("strong");
  const button = document.createElement("button");
  const text = document.createElement(entry.href ? "a" : "pre");
  name.textContent = entry.label;
  button.textContent = data.copy;
  button.setAttribute("aria-label", `${data.copy}: ${entry.label}`);
  button.onclick = async () => {
    const had = document.activeElement;
    await copy(entry.text);
    had?.focus?.();
    button.textContent = data.copied;
    status.textContent = `${data.copied}: ${entry.label}`;
    setTimeout(() => (button.textContent = data.copy), 2000);
  };
  text.textContent = entry.text;
  if (entry.href) {
    text.href = entry.href;
    text.target = "_blank";
    text.rel = "noopener";
  } else text.tabIndex = 0;
  head.append(name, button);
  made.append(head, text);
  return made;
}

export default function ({ data: [data], parentElement }) {
  const status = parentElement.querySelector("[role=status]");
  parentElement.querySelector("summary").textContent = data.title;
  parentElement.querySelector(".parts").replaceChildren(...data.entries.map((entry) => part(entry, data, status)));
}
